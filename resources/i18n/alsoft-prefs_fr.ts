<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>ALSOFT Privacy Preferences {version}</source>
        <translation>Préférences de confidentialité ALSOFT {version}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, arrow keys move in lists.</source>
        <translation>Tab passe d’un élément au suivant, Espace l’active, les flèches parcourent les listes.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Mentions relatives aux logiciels tiers</translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, version 3, unchanged; you may replace them by your own.</source>
        <translation>Sous licence Apache 2.0. Ce programme utilise Qt {qt} et PySide6 sous licence GNU LGPL, version 3, sans modification&#x202f;; vous pouvez les remplacer par vos propres versions.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What this program contains of others, and the words of their licences.</source>
        <translation>Ce que ce programme contient d’autrui, et le texte des licences.</translation>
    </message>
    <message>
        <source>{show}: keyboard shortcuts</source>
        <translation>{show}&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>{show}: third-party notices</source>
        <translation>{show} : mentions relatives aux logiciels tiers</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>A policy that came doesn&apos;t verify</source>
        <translation>Une politique reçue ne passe pas la vérification</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used</source>
        <translation>Un paramètre est inutilisable</translation>
    </message>
    <message>
        <source>ALSOFT hasn&apos;t confirmed your choices</source>
        <translation>ALSOFT n’a pas confirmé vos choix</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t told of your choices</source>
        <translation>Vos choix ne sont pas transmis à ALSOFT</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Une autre copie de cet appareil a autorisé davantage</translation>
    </message>
    <message>
        <source>Browser opt-outs are separate</source>
        <translation>Les refus dans le navigateur se font séparément</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Appareil et synchronisation</translation>
    </message>
    <message>
        <source>It isn&apos;t applied here: {titles}. Only you can allow it.</source>
        <translation>Cela n’est pas appliqué ici&#xa0;: {titles}. Personne d’autre que vous ne peut l’autoriser.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser. You last did this {day}; clearing cookies undoes it.</source>
        <translation>Les refus auprès de la NAI et de la DAA sont des cookies enregistrés dans un seul navigateur. Vous l’avez fait pour la dernière fois {day}&#x202f;; supprimer les cookies annule ces refus.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You haven&apos;t done both yet, as far as this program knows.</source>
        <translation>Les refus auprès de la NAI et de la DAA sont des cookies enregistrés dans un seul navigateur&#x202f;; supprimer les cookies annule ces refus. D’après ce que sait ce programme, vous n’avez pas encore effectué les deux.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set.</source>
        <translation>Aucune adresse n’est définie pour le serveur d’ALSOFT.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Ouvrir les pages</translation>
    </message>
    <message>
        <source>Sending is switched off.</source>
        <translation>L’envoi est désactivé.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La politique de confidentialité a changé</translation>
    </message>
    <message>
        <source>The privacy policy has a new version</source>
        <translation>Il existe une nouvelle version de la politique de confidentialité</translation>
    </message>
    <message>
        <source>These of your choices rest on changed clauses: {titles}.</source>
        <translation>Parmi vos choix, ceux-ci reposent sur des clauses modifiées&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Your choices stay as they are. See what changed since you chose.</source>
        <translation>Vos choix restent tels quels. Voyez ce qui a changé depuis que vous les avez faits.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost; next try {moment}.</source>
        <translation>{error} Rien n’est perdu&#x202f;; prochaine tentative {moment}.</translation>
    </message>
    <message>
        <source>{reason} They hold on this computer all the same.</source>
        <translation>{reason} Vos choix s’appliquent tout de même sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Allow all</source>
        <translation>Tout autoriser</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Do Not Track</source>
        <translation>Do Not Track</translation>
    </message>
    <message>
        <source>Each takes effect at once, on every ALSOFT program on this computer.</source>
        <translation>Chacun prend effet aussitôt, dans tous les programmes d’ALSOFT sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Rechercher un choix</translation>
    </message>
    <message>
        <source>How long cookies are kept</source>
        <translation>Durée de conservation des cookies</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>I opted out on the page of {title}</source>
        <translation>J’ai enregistré mon refus sur la page {title}</translation>
    </message>
    <message>
        <source>No choice has these words</source>
        <translation>Aucun choix ne contient ces mots</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Uniquement le nécessaire</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of {title} in the browser</source>
        <translation>Ouvrir la page {title} dans le navigateur</translation>
    </message>
    <message>
        <source>Opt-outs in your browser</source>
        <translation>Refus dans votre navigateur</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Essayez avec d’autres mots.</translation>
    </message>
    <message>
        <source>{group}: {title}</source>
        <translation>{group}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ChoicesPresenter</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours activé</translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation>Confirmé {moment}</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed</source>
        <translation>DO_NOT_TRACK est défini sur cet ordinateur et respecté</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer. ALSOFT&apos;s programs obey it: tracking and advertising cookies are off while it is set, whatever is chosen here. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK est défini sur cet ordinateur. Les programmes d’ALSOFT le respectent&#xa0;: le suivi et les cookies publicitaires sont désactivés tant qu’il est défini, quels que soient les choix faits ici. Selon sa politique, ALSOFT ne tient pas compte d’un tel signal venant d’un navigateur.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK isn&apos;t set on this computer. Where it is, ALSOFT&apos;s programs obey it. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK n’est pas défini sur cet ordinateur. Là où il l’est, les programmes d’ALSOFT le respectent. Selon sa politique, ALSOFT ne tient pas compte d’un tel signal venant d’un navigateur.</translation>
    </message>
    <message>
        <source>Last done {moment}</source>
        <translation>Fait pour la dernière fois {moment}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not done yet, as far as this program knows</source>
        <translation>Pas encore fait, d’après ce que sait ce programme</translation>
    </message>
    <message>
        <source>Off until you choose</source>
        <translation>Désactivé jusqu’à votre choix</translation>
    </message>
    <message>
        <source>Recommended by your organisation</source>
        <translation>Recommandé par votre organisation</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Défini par votre organisation</translation>
    </message>
    <message>
        <source>Set by {organisation}</source>
        <translation>Défini par {organisation}</translation>
    </message>
    <message>
        <source>Switch: {title}</source>
        <translation>Interrupteur&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>You allowed this {day}</source>
        <translation>Vous l’avez autorisé {day}</translation>
    </message>
    <message>
        <source>You chose this {day}</source>
        <translation>Vous avez fait ce choix {day}</translation>
    </message>
    <message>
        <source>cannot be changed here</source>
        <translation>non modifiable ici</translation>
    </message>
    <message>
        <source>kept after you leave</source>
        <translation>conservé après votre départ</translation>
    </message>
    <message>
        <source>the policy doesn&apos;t say how long</source>
        <translation>la politique n’indique pas de durée</translation>
    </message>
    <message>
        <source>until you close the browser</source>
        <translation>jusqu’à la fermeture du navigateur</translation>
    </message>
    <message>
        <source>you can change it</source>
        <translation>vous pouvez le modifier</translation>
    </message>
    <message>
        <source>your own choice: allowed</source>
        <translation>votre propre choix&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>your own choice: not allowed</source>
        <translation>votre propre choix&#xa0;: non autorisé</translation>
    </message>
    <message>
        <source>{about}: {section} in the policy</source>
        <translation>{about}&#xa0;: {section} dans la politique</translation>
    </message>
    <message>
        <source>{description} The policy calls refusing this “{phrase}”.</source>
        <translation>{description} Dans la politique, le refus s’appelle «&#x202f;{phrase}&#x202f;».</translation>
    </message>
    <message>
        <source>{section} in the policy</source>
        <translation>{section} dans la politique</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Here too:</source>
        <translation>Ici aussi&#xa0;:</translation>
    </message>
    <message>
        <source>You can change this here</source>
        <translation>Vous pouvez modifier cela ici</translation>
    </message>
    <message>
        <source>You can change this:</source>
        <translation>Vous pouvez modifier cela&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Appareil et synchronisation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Larger text in the policy</source>
        <translation>Agrandir le texte de la politique</translation>
    </message>
    <message>
        <source>List of pages and page</source>
        <translation>Liste des pages et page</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Smaller text in the policy</source>
        <translation>Réduire le texte de la politique</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Take the latest choice back</source>
        <translation>Annuler le dernier choix</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>ALSOFT signed the receipt, for this very record.</source>
        <translation>ALSOFT a signé le reçu, précisément pour cet enregistrement.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>It follows the record before it.</source>
        <translation>Il fait suite à l’enregistrement précédent.</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>Choix retiré</translation>
    </message>
    <message>
        <source>No record was signed for it yet, so none was sent.</source>
        <translation>Aucun enregistrement n’a encore été signé pour cette entrée&#x202f;; aucun n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The journal says what was signed.</source>
        <translation>Le journal indique bien ce qui a été signé.</translation>
    </message>
    <message>
        <source>The signature of this device is over these very bytes.</source>
        <translation>La signature de cet appareil porte exactement sur ces octets.</translation>
    </message>
    <message>
        <source>There is no receipt from ALSOFT yet.</source>
        <translation>Il n’y a pas encore de reçu d’ALSOFT.</translation>
    </message>
    <message>
        <source>This record is being verified…</source>
        <translation>Vérification de cet enregistrement…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>entry {number} of the journal</source>
        <translation>entrée {number} du journal</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>version {number}, shown in the language “{language}”</source>
        <translation>version {number}, affichée dans la langue «&#x202f;{language}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>ALSOFT&apos;s backend</source>
        <translation>Serveur d’ALSOFT</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the device ID</source>
        <translation>Copier l’identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Appareil et synchronisation</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Effacer ce qu’ALSOFT détient pour cet appareil</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Octets exacts</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Misuse of personal information</source>
        <translation>Usage abusif d’informations personnelles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Signaler un abus</translation>
    </message>
    <message>
        <source>Report abuse to {address}</source>
        <translation>Signaler un abus à {address}</translation>
    </message>
    <message>
        <source>Reporting abuse: §8 in the policy</source>
        <translation>Signaler un abus&#xa0;: §8 dans la politique</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the device ID</source>
        <translation>Réinitialiser l’identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Send my choices to ALSOFT</source>
        <translation>Envoyer mes choix à ALSOFT</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Défini par votre organisation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Talking to ALSOFT</source>
        <translation>Échange avec ALSOFT</translation>
    </message>
    <message>
        <source>The device ID is on the clipboard.</source>
        <translation>L’identifiant de l’appareil est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The erasure is on its way; how it stands is below.</source>
        <translation>L’effacement est en cours&#x202f;; son état figure ci-dessous.</translation>
    </message>
    <message>
        <source>This computer has a new device ID; how the old one is erased is below.</source>
        <translation>Cet ordinateur a un nouvel identifiant&#x202f;; l’état de l’effacement de l’ancien figure ci-dessous.</translation>
    </message>
    <message>
        <source>What ALSOFT knows this computer as, and what it has been told.</source>
        <translation>L’identifiant sous lequel ALSOFT connaît cet ordinateur, et ce qui lui a été transmis.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>ce qui a été envoyé</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <translation>ce qui sera envoyé</translation>
    </message>
    <message>
        <source>§8 in the policy</source>
        <translation>§8 dans la politique</translation>
    </message>
</context>
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n enregistrement.</numerusform>
            <numerusform>%n enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new ID is made now and works at once. ALSOFT is asked to erase the old one with everything held for it. Your choices stay as they are.</source>
        <translation>Un nouvel identifiant est créé maintenant et sert aussitôt. Il est demandé à ALSOFT d’effacer l’ancien, avec tout ce qui s’y rattache. Vos choix restent tels quels.</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used; until it is mended, nothing is sent.</source>
        <translation>Un paramètre est inutilisable&#x202f;; rien n’est envoyé tant qu’il n’est pas corrigé.</translation>
    </message>
    <message>
        <source>ALSOFT confirmed your latest choice {moment}.</source>
        <translation>ALSOFT a confirmé votre dernier choix {moment}.</translation>
    </message>
    <message>
        <source>ALSOFT is asked to erase every record of this device ID, and confirms it. Your choices stay on this computer. Nothing more is sent until your next choice, which gets a new ID.</source>
        <translation>Il est demandé à ALSOFT d’effacer tous les enregistrements de cet identifiant et de le confirmer. Vos choix restent sur cet ordinateur. Plus rien n’est envoyé jusqu’à votre prochain choix, qui reçoit un nouvel identifiant.</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Une autre copie de cet appareil a autorisé davantage</translation>
    </message>
    <message>
        <source>Asking ALSOFT to erase it…</source>
        <translation>Demande d’effacement à ALSOFT en cours…</translation>
    </message>
    <message>
        <source>Choices stay on this computer</source>
        <translation>Les choix restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Effacer ce qu’ALSOFT détient pour cet appareil</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds?</source>
        <translation>Effacer ce qu’ALSOFT détient&#x202f;?</translation>
    </message>
    <message>
        <source>Erased; ALSOFT confirmed it</source>
        <translation>Effacé&#x202f;; ALSOFT l’a confirmé</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>Tout est confirmé</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>It can&apos;t be erased any more: its key isn&apos;t on this computer</source>
        <translation>Ne peut plus être effacé&#xa0;: sa clé n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is sent as soon as ALSOFT can be reached.</source>
        <translation>L’envoi se fera dès qu’ALSOFT sera joignable.</translation>
    </message>
    <message>
        <source>Its erasure waits for ALSOFT</source>
        <translation>Effacement en attente d’ALSOFT</translation>
    </message>
    <message>
        <source>Its erasure waits until sending is possible</source>
        <translation>Effacement en attente&#xa0;: l’envoi n’est pas encore possible</translation>
    </message>
    <message>
        <source>Its key isn&apos;t on this computer any more.</source>
        <translation>Sa clé n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Last success {moment}.</source>
        <translation>Dernière synchronisation réussie {moment}.</translation>
    </message>
    <message>
        <source>Made on this computer at random, {day}.</source>
        <translation>Créé au hasard sur cet ordinateur {day}.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set, so nothing is sent.</source>
        <translation>Aucune adresse n’est définie pour le serveur d’ALSOFT&#x202f;; rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>No device ID</source>
        <translation>Aucun identifiant d’appareil</translation>
    </message>
    <message>
        <source>No record of it was confirmed yet.</source>
        <translation>Aucun enregistrement n’a encore été confirmé pour cet identifiant.</translation>
    </message>
    <message>
        <source>Not signed yet: what a record would say now</source>
        <translation>Pas encore signé&#xa0;: ce qu’indiquerait un enregistrement établi maintenant</translation>
    </message>
    <message>
        <source>Nothing is sent before your first choice.</source>
        <translation>Rien n’est envoyé avant votre premier choix.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing: no choice waits.</source>
        <translation>Rien&#xa0;: aucun choix n’est en attente.</translation>
    </message>
    <message>
        <source>Nothing: this computer has no device ID.</source>
        <translation>Rien&#xa0;: cet ordinateur n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off keeps them on this computer only. ALSOFT&apos;s servers then don&apos;t know that you opted out.</source>
        <translation>Si l’envoi est désactivé, vos choix restent uniquement sur cet ordinateur. Les serveurs d’ALSOFT ignorent alors votre refus.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>One is made at random with the first choice that is sent.</source>
        <translation>Il en est créé un au hasard avec le premier choix envoyé.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reset the device ID?</source>
        <translation>Réinitialiser l’identifiant de l’appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Sending is switched off. Nothing is sent.</source>
        <translation>L’envoi est désactivé. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Défini par votre organisation&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Défini par {organisation}&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Signed, waiting to be sent</source>
        <translation>Signé, en attente d’envoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Talking to ALSOFT…</source>
        <translation>Échange avec ALSOFT…</translation>
    </message>
    <message>
        <source>The key is in a file that only you can read, as there is no system keyring.</source>
        <translation>La clé est dans un fichier lisible par vous uniquement, car le système n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>La clé est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The request waits until sending is possible.</source>
        <translation>La demande partira dès que l’envoi sera possible.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>You can leave this page; it goes on.</source>
        <translation>Vous pouvez quitter cette page&#x202f;; l’échange se poursuit.</translation>
    </message>
    <message>
        <source>You get a signed confirmation.</source>
        <translation>Vous recevez une confirmation signée.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>pas encore de reçu</translation>
    </message>
    <message>
        <source>not accepted: {problem}</source>
        <translation>non accepté&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>receipted {moment}</source>
        <translation>reçu délivré {moment}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>remplacé par un plus récent</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost: next try {moment}.</source>
        <translation>{error} Rien n’est perdu&#xa0;: prochaine tentative {moment}.</translation>
    </message>
    <message>
        <source>{purposes}. It isn&apos;t applied here; only you can allow it, under Choices.</source>
        <translation>{purposes}. Cela n’est pas appliqué ici&#x202f;; personne d’autre que vous ne peut l’autoriser, à la page «&#x202f;Choix&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation>
            <numerusform>{size}&#xa0;: %n choix, identifiant de l’appareil, version de la politique, version du programme. Ni nom, ni adresse, ni identifiant matériel.</numerusform>
            <numerusform>{size}&#xa0;: %n choix, identifiant de l’appareil, version de la politique, version du programme. Ni nom, ni adresse, ni identifiant matériel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPart</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Keyring, profile, backend, clock and managed settings. Nothing is changed.</source>
        <translation>Trousseau, profil, serveur d’ALSOFT, horloge et paramètres gérés. Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Modifier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>ALSOFT&apos;s receipt: header and payload, decoded</source>
        <translation>Reçu d’ALSOFT&#xa0;: en-tête et contenu, décodés</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt: the exact bytes</source>
        <translation>Reçu d’ALSOFT&#xa0;: les octets exacts</translation>
    </message>
    <message>
        <source>It is left as it is. Other entries, and what you chose, still count.</source>
        <translation>Elle est laissée telle quelle. Les autres entrées et vos choix comptent toujours.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Lire la politique</translation>
    </message>
    <message>
        <source>Read version {number} of the privacy policy</source>
        <translation>Lire la version {number} de la politique de confidentialité</translation>
    </message>
    <message>
        <source>The record: header and payload, decoded</source>
        <translation>Enregistrement&#xa0;: en-tête et contenu, décodés</translation>
    </message>
    <message>
        <source>The record: the exact bytes that were signed</source>
        <translation>Enregistrement&#xa0;: les octets exacts qui ont été signés</translation>
    </message>
    <message>
        <source>This entry doesn&apos;t hold</source>
        <translation>Cette entrée n’est pas valide</translation>
    </message>
    <message>
        <source>Verified without a network</source>
        <translation>Vérifié sans réseau</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Quand et comment</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Enter opens what was signed and received.</source>
        <translation>La touche Entrée ouvre ce qui a été signé et reçu.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Fermer les résultats</translation>
    </message>
</context>
<context>
    <name>FirstRunNotice</name>
    <message>
        <source>Close and decide nothing</source>
        <translation>Fermer sans rien décider</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>Lire la politique de confidentialité</translation>
    </message>
    <message>
        <source>The words above are ALSOFT&apos;s. This program records a choice only when you make one; until then, everything optional is off.</source>
        <translation>Le texte ci-dessus est d’ALSOFT. Ce programme n’enregistre un choix que lorsque vous en faites un&#x202f;; jusque-là, tout ce qui est facultatif est désactivé.</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>Flows of your data</source>
        <translation>Flux de vos données</translation>
    </message>
</context>
<context>
    <name>FlowsPresenter</name>
    <message>
        <source>As the choices on this computer leave it on {date}, {time}. Privacy policy, version {version}.</source>
        <translation>Selon les choix faits sur cet ordinateur, au {date} à {time}. Politique de confidentialité, version {version}.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Données collectées</translation>
    </message>
    <message>
        <source>Collected automatically</source>
        <translation>Collectées automatiquement</translation>
    </message>
    <message>
        <source>Given by you</source>
        <translation>Fournies par vous</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Jamais partagées</translation>
    </message>
    <message>
        <source>Never with: {recipients}</source>
        <translation>Jamais avec&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Your data at ALSOFT</source>
        <translation>Vos données chez ALSOFT</translation>
    </message>
    <message>
        <source>collects: {items}; received by: {recipients}</source>
        <translation>collecte&#xa0;: {items}&#x202f;; destinataires&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>cut: it would flow if you allowed it</source>
        <translation>coupé&#xa0;: circulerait si vous l’autorisiez</translation>
    </message>
    <message>
        <source>cut: {names}</source>
        <translation>coupé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>flows now</source>
        <translation>circule actuellement</translation>
    </message>
    <message>
        <source>never shared with: {recipients}</source>
        <translation>jamais partagé avec&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>receives for: {names}</source>
        <translation>reçoit pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>used for: {names}</source>
        <translation>utilisé pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{title} ({section})</source>
        <translation>{title} ({section})</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Device and policy</source>
        <translation>Appareil et politique</translation>
    </message>
    <message>
        <source>Finds acts, purposes and the numbers of receipts.</source>
        <translation>Recherche parmi les actions, les finalités et les numéros de reçus.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Entrées à afficher</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation>
            <numerusform>%n entrée n’est pas valide</numerusform>
            <numerusform>%n entrées ne sont pas valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entrée trouvée</numerusform>
            <numerusform>%n entrées trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation>
            <numerusform>%n entrée trouvée jusqu’ici…</numerusform>
            <numerusform>%n entrées trouvées jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l’historique</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entrées, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Every choice made on this computer, with ALSOFT&apos;s receipt.</source>
        <translation>Tous les choix faits sur cet ordinateur, avec les reçus d’ALSOFT.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Exported to {path}. It holds no private key.</source>
        <translation>Exporté vers {path}. Ce fichier ne contient aucune clé privée.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It belongs to none of the entries read so far. “Verify” says more.</source>
        <translation>Le problème ne concerne aucune des entrées lues jusqu’ici. «&#x202f;Vérifier&#x202f;» en dit plus.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>None has all these words and is of this kind.</source>
        <translation>Aucune entrée de ce type ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Not everything holds</source>
        <translation>Tout n’est pas valide</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>Once you choose something, it stands here, and stays.</source>
        <translation>Dès que vous ferez un choix, il figurera ici et y restera.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Somebody or something changed the history outside of this program. What is left is kept as it is; what holds now is on the page “Choices”.</source>
        <translation>Quelqu’un ou quelque chose a modifié l’historique en dehors de ce programme. Ce qui reste est conservé tel quel&#x202f;; ce qui s’applique maintenant figure sur la page «&#x202f;Choix&#x202f;».</translation>
    </message>
    <message>
        <source>They are marked below. “Verify” says more; a backup of this computer may hold them whole.</source>
        <translation>Les entrées concernées sont signalées ci-dessous. «&#x202f;Vérifier&#x202f;» en dit plus&#x202f;; une sauvegarde de cet ordinateur les contient peut-être intactes.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation>
            <numerusform>%n élément n’est pas valide.</numerusform>
            <numerusform>%n éléments ne sont pas valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt doesn&apos;t hold: {reason}</source>
        <translation>Le reçu d’ALSOFT n’est pas valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Doesn&apos;t hold</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Everything holds: signatures, chain and receipts.</source>
        <translation>Tout est valide&#xa0;: signatures, chaîne et reçus.</translation>
    </message>
    <message>
        <source>Its words in the journal make no sense: {reason}</source>
        <translation>Son texte dans le journal est incompréhensible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Pas encore accepté</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Reçu n°&#xa0;{number} · {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Somebody or something removed what stood here.</source>
        <translation>Quelqu’un ou quelque chose a supprimé ce qui figurait ici.</translation>
    </message>
    <message>
        <source>The chain of records is broken: {reason}</source>
        <translation>La chaîne des enregistrements est rompue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The signed record was changed: {reason}</source>
        <translation>L’enregistrement signé a été modifié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is nothing to verify yet: no record was signed.</source>
        <translation>Il n’y a encore rien à vérifier&#xa0;: aucun enregistrement n’a été signé.</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>allowed: {purposes}</source>
        <translation>autorisé&#xa0;: {purposes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation>
            <numerusform>et %n autre non valide</numerusform>
            <numerusform>et %n autres non valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation>
            <numerusform>et %n autre valide</numerusform>
            <numerusform>et %n autres valides</numerusform>
        </translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>par ce programme</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>depuis un fichier</translation>
    </message>
    <message>
        <source>no longer chosen: {purposes}</source>
        <translation>choix retiré&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>not allowed: {purposes}</source>
        <translation>non autorisé&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation>version {number} de la politique</translation>
    </message>
    <message>
        <source>with a switch in this window</source>
        <translation>avec un interrupteur de cette fenêtre</translation>
    </message>
    <message>
        <source>with “Allow all”</source>
        <translation>avec «&#x202f;Tout autoriser&#x202f;»</translation>
    </message>
    <message>
        <source>with “Only necessary”</source>
        <translation>avec «&#x202f;Uniquement le nécessaire&#x202f;»</translation>
    </message>
</context>
<context>
    <name>HoldingsPart</name>
    <message>
        <source>Ask ALSOFT</source>
        <translation>Interroger ALSOFT</translation>
    </message>
    <message>
        <source>Ask ALSOFT what it holds</source>
        <translation>Demander à ALSOFT ce que son serveur détient</translation>
    </message>
    <message>
        <source>Asking ALSOFT…</source>
        <translation>Demande à ALSOFT en cours…</translation>
    </message>
    <message>
        <source>Every record, asked for now; each signature is checked on this computer.</source>
        <translation>Tous les enregistrements, demandés à l’instant&#x202f;; chaque signature est vérifiée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What ALSOFT holds for this device</source>
        <translation>Ce qu’ALSOFT détient pour cet appareil</translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message>
        <source>ALSOFT gave a receipt for {record}…, and doesn&apos;t hold it any more.</source>
        <translation>ALSOFT a délivré un reçu pour {record}… et ne détient plus cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation>
            <numerusform>ALSOFT détient %n enregistrement&#x202f;; sa signature est valide.</numerusform>
            <numerusform>ALSOFT détient %n enregistrements&#x202f;; leurs signatures sont valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT holds no records for this device ID.</source>
        <translation>ALSOFT ne détient aucun enregistrement pour cet identifiant.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: kept beside the chain, as evidence.</source>
        <translation>Enregistrement {seq}, parvenu à ALSOFT {moment}&#xa0;: conservé à côté de la chaîne, comme preuve.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: not by this copy of the program.</source>
        <translation>Enregistrement {seq}, parvenu à ALSOFT {moment}&#xa0;: ne provient pas de cette copie du programme.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: the same bytes as here.</source>
        <translation>Enregistrement {seq}, parvenu à ALSOFT {moment}&#xa0;: mêmes octets qu’ici.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Défini par votre organisation&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>The window&apos;s own. The privacy policy stays in the language it is in.</source>
        <translation>S’applique uniquement à la fenêtre. La politique de confidentialité reste dans sa propre langue.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n en attente d’envoi</numerusform>
            <numerusform>%n en attente d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Appareil et synchro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique d’ALSOFT</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>ManagedStrip</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Géré par votre organisation</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Géré par votre organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Voir les paramètres</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OldDeviceRow</name>
    <message>
        <source>ALSOFT&apos;s receipt</source>
        <translation>Reçu délivré par ALSOFT</translation>
    </message>
    <message>
        <source>Hide the receipt</source>
        <translation>Masquer le reçu</translation>
    </message>
    <message>
        <source>Older device ID</source>
        <translation>Ancien identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Afficher le reçu</translation>
    </message>
    <message>
        <source>The exact bytes of the receipt</source>
        <translation>Les octets exacts du reçu</translation>
    </message>
</context>
<context>
    <name>OutgoingList</name>
    <message>
        <source>The exact bytes</source>
        <translation>Les octets exacts</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Needs your attention</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation>
            <numerusform>Facultatifs désactivés&#xa0;: %n sur {count}</numerusform>
            <numerusform>Facultatifs désactivés&#xa0;: %n sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT n’indique pas de date</translation>
    </message>
    <message>
        <source>All cookies.</source>
        <translation>Tous les cookies.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Allowed: {titles}</source>
        <translation>Autorisé&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Of {date}</source>
        <translation>Du {date}</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Uniquement le nécessaire</translation>
    </message>
    <message>
        <source>Only necessary cookies.</source>
        <translation>Cookies nécessaires uniquement.</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Autorisé en partie</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Some optional cookies.</source>
        <translation>Certains cookies facultatifs.</translation>
    </message>
    <message>
        <source>Tracking is allowed.</source>
        <translation>Suivi autorisé.</translation>
    </message>
    <message>
        <source>Tracking is off.</source>
        <translation>Suivi désactivé.</translation>
    </message>
    <message>
        <source>Tracking is partly on.</source>
        <translation>Suivi autorisé en partie.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>You haven&apos;t chosen yet. Until you do, everything optional is off, and nothing is sent to ALSOFT.</source>
        <translation>Vous n’avez encore fait aucun choix. Jusque-là, tout ce qui est facultatif est désactivé et rien n’est envoyé à ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and confirmed by ALSOFT {moment}.</source>
        <translation>Vos choix sont enregistrés sur cet ordinateur et ALSOFT les a confirmés {moment}.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and wait to be sent to ALSOFT.</source>
        <translation>Vos choix sont enregistrés sur cet ordinateur et en attente d’envoi à ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT hasn&apos;t confirmed them yet; nothing is lost.</source>
        <translation>Vos choix sont enregistrés sur cet ordinateur. ALSOFT ne les a pas encore confirmés&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT isn&apos;t told of them.</source>
        <translation>Vos choix sont enregistrés sur cet ordinateur. Ils ne sont pas transmis à ALSOFT.</translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation>
            <numerusform>Le texte de %n autre section est inchangé.</numerusform>
            <numerusform>Le texte de %n autres sections est inchangé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation>
            <numerusform>%n section modifiée&#xa0;:</numerusform>
            <numerusform>%n sections modifiées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n mot supprimé</numerusform>
            <numerusform>%n mots supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation>
            <numerusform>Afficher %n mot inchangé</numerusform>
            <numerusform>Afficher %n mots inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions have the same words.</source>
        <translation>Les deux versions ont le même texte.</translation>
    </message>
    <message>
        <source>This section is gone: all of it is removed.</source>
        <translation>Cette section a disparu&#xa0;: elle est supprimée en entier.</translation>
    </message>
    <message>
        <source>This section is new: all of it is added.</source>
        <translation>Cette section est nouvelle&#xa0;: elle est ajoutée en entier.</translation>
    </message>
    <message>
        <source>What changed from version {old} to version {new}</source>
        <translation>Ce qui a changé de la version {old} à la version {new}</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>ajouté&#xa0;:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
</context>
<context>
    <name>PolicyDialogs</name>
    <message>
        <source>Copy a link to this section</source>
        <translation>Copier un lien vers cette section</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the policy as PDF</source>
        <translation>Enregistrer la politique au format PDF</translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Find in the policy</source>
        <translation>Rechercher dans la politique</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Version de départ</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Version d’arrivée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT n’indique pas de date</translation>
    </message>
    <message>
        <source>Copied: {link}. Paste it into the search field here to come back to it.</source>
        <translation>Copié&#xa0;: {link}. Collez ce lien dans le champ de recherche de cette page pour y revenir.</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copier un lien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Afficher tout le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Text size {size}: back to 100 %</source>
        <translation>Taille du texte {size}&#xa0;: revenir à 100&#x202f;%</translation>
    </message>
    <message>
        <source>The policy is published in {language}</source>
        <translation>Langue de la politique&#xa0;: {language}</translation>
    </message>
    <message>
        <source>This computer has only version {number}, so there is nothing to compare it with.</source>
        <translation>Cet ordinateur n’a que la version {number}&#x202f;; il n’y a donc rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>This note is ours: something is missing here in what ALSOFT published.</source>
        <translation>Cette note est de nous&#xa0;: il manque ici quelque chose dans ce qu’ALSOFT a publié.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>looked for new versions {moment}</source>
        <translation>nouvelles versions recherchées {moment}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>du {date}</translation>
    </message>
    <message>
        <source>{count}, from the beginning again</source>
        <translation>{count}, en reprenant au début</translation>
    </message>
    <message>
        <source>{count}, from the end again</source>
        <translation>{count}, en reprenant à la fin</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{section}: the choice {title}</source>
        <translation>{section}&#xa0;: le choix «&#x202f;{title}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PolicyQuestionsPresenter</name>
    <message>
        <source>I have seen it</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>Only these of your choices rest on changed clauses. They stay as they are until you answer, and all others stay as they are.</source>
        <translation>Parmi vos choix, seuls ceux-ci reposent sur des clauses modifiées. Ils restent tels quels jusqu’à votre réponse, et tous les autres restent tels quels.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La politique de confidentialité a changé</translation>
    </message>
    <message>
        <source>The privacy policy changed: version {number}, of {date}</source>
        <translation>La politique de confidentialité a changé&#xa0;: version {number}, du {date}</translation>
    </message>
    <message>
        <source>Version {number} of the privacy policy is new to you</source>
        <translation>Vous n’avez pas encore vu la version {number} de la politique de confidentialité</translation>
    </message>
    <message>
        <source>You allowed it under version {number}. Changed since then:</source>
        <translation>Vous l’avez autorisé sous la version {number}. Modifié depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Your choices stay as they are.</source>
        <translation>Vos choix restent tels quels.</translation>
    </message>
    <message>
        <source>Your choices stay as they are. What changed concerns: {purposes}.</source>
        <translation>Vos choix restent tels quels. Les changements concernent&#xa0;: {purposes}.</translation>
    </message>
    <message>
        <source>{title}: the changed clause {clause}</source>
        <translation>{title}&#xa0;: la clause modifiée {clause}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation>
            <numerusform>%n paramètre est inutilisable. Les autres s’appliquent.</numerusform>
            <numerusform>%n paramètres sont inutilisables. Les autres s’appliquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation>
            <numerusform>%n élément est à corriger.</numerusform>
            <numerusform>%n éléments sont à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s text says to report it by e-mail, and lacks the address. Where you know it, set it here.</source>
        <translation>Le texte d’ALSOFT demande de le signaler par e-mail, mais l’adresse y manque. Si vous la connaissez, indiquez-la ici.</translation>
    </message>
    <message>
        <source>Everything works, with something to know.</source>
        <translation>Tout fonctionne&#x202f;; un ou plusieurs points sont à noter.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>Aucune adresse n’est définie.</translation>
    </message>
    <message>
        <source>No organisation sets anything on this computer.</source>
        <translation>Aucune organisation ne définit quoi que ce soit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recommended by your organisation.</source>
        <translation>Recommandé par votre organisation.</translation>
    </message>
    <message>
        <source>Set by the environment of this program.</source>
        <translation>Défini par l’environnement de ce programme.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Défini par {organisation}&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>cet utilisateur</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>votre organisation</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <translation>Préférences de confidentialité ALSOFT</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Flows of your data</source>
        <translation>Flux de vos données</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Jamais partagées</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation>Enregistrer l’image au format PDF</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>Enregistrer l’image au format SVG</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>What is collected, for what, and who receives it. A switch cuts its bands.</source>
        <translation>Ce qui est collecté, à quelle fin, et qui le reçoit. Un interrupteur coupe les flux correspondants.</translation>
    </message>
    <message>
        <source>When you are asked for details</source>
        <translation>Quand des informations vous sont demandées</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>Qui reçoit des données</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
</context>
<context>
    <name>YourDataPresenter</name>
    <message>
        <source>Collected</source>
        <translation>Données collectées</translation>
    </message>
    <message>
        <source>Never shared with: {recipients}.</source>
        <translation>Jamais partagé avec&#xa0;: {recipients}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Le choix</translation>
    </message>
    <message>
        <source>The choice: {title}</source>
        <translation>Le choix&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation>La politique n’en indique aucune</translation>
    </message>
    <message>
        <source>Whatever you choose, these never go to: {recipients}</source>
        <translation>Quels que soient vos choix, ces données ne vont jamais à&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pourquoi&#xa0;: {why}</translation>
    </message>
    <message>
        <source>never with: {recipients}</source>
        <translation>jamais avec&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>nothing by your choices</source>
        <translation>rien, selon vos choix</translation>
    </message>
    <message>
        <source>now for: {purposes}</source>
        <translation>actuellement pour&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>received by {recipient}</source>
        <translation>destinataire&#xa0;: {recipient}</translation>
    </message>
    <message>
        <source>whatever you choose</source>
        <translation>quels que soient vos choix</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{what} Why: {why}</source>
        <translation>{what} Pourquoi&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>_Bytes</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copier&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n entry(s) of the journal are missing here</source>
        <translation>
            <numerusform>%n entrée du journal manque ici</numerusform>
            <numerusform>%n entrées du journal manquent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n choice(s)</source>
        <translation>
            <numerusform>Vous avez fait %n choix</numerusform>
            <numerusform>Vous avez fait %n choix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>Opt out of everything</source>
        <translation>Tout refuser</translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Keep allowed</source>
        <translation>Continuer d’autoriser</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Ne plus autoriser</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Privacy Preferences</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>_Trio</name>
    <message>
        <source>Allow all</source>
        <translation>Tout autoriser</translation>
    </message>
    <message>
        <source>Let me choose</source>
        <translation>Choisir moi-même</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Uniquement le nécessaire</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>A company that takes over</source>
        <extracomment>recipients, successor: title</extracomment>
        <translation>Société qui reprend l’activité</translation>
    </message>
    <message>
        <source>A free trial of Tactic</source>
        <extracomment>cases, trial: title</extracomment>
        <translation>Essai gratuit de Tactic</translation>
    </message>
    <message>
        <source>A purchase has to be paid for.</source>
        <extracomment>service_messages, billing: reason</extracomment>
        <translation>Un achat doit être payé.</translation>
    </message>
    <message>
        <source>ALSOFT</source>
        <extracomment>recipients, alsoft: title</extracomment>
        <translation>ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT may reach out to you during an emergency.</source>
        <extracomment>service_messages, emergency: description</extracomment>
        <translation>ALSOFT peut vous contacter en cas d’urgence.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>never_shared, address: title</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ads you clicked</source>
        <extracomment>data_items, ads: title</extracomment>
        <translation>Publicités cliquées</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <extracomment>purposes, tracking.advertising: title
----------
recipients, advertisers: title</extracomment>
        <translation>Annonceurs</translation>
    </message>
    <message>
        <source>Advertisers and advertising agencies, which show and measure ads.</source>
        <extracomment>recipients, advertisers: description</extracomment>
        <translation>Annonceurs et agences de publicité, qui affichent des publicités et les mesurent.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>purposes, tracking.advertising: full_title
----------
purposes, cookies.advertising: title</extracomment>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <extracomment>purposes, cookies.advertising: full_title
----------
cookies, advertising: title</extracomment>
        <translation>Cookies publicitaires</translation>
    </message>
    <message>
        <source>After a legal request, or to investigate or report illegal activity, enforce ALSOFT&apos;s rights or defend claims. No choice governs this.</source>
        <extracomment>recipients, authorities: description</extracomment>
        <translation>À la suite d’une demande légale, ou pour enquêter sur une activité illégale ou la signaler, faire valoir les droits d’ALSOFT ou se défendre contre des réclamations. Aucun choix ne régit cela.</translation>
    </message>
    <message>
        <source>Age, gender and the like</source>
        <extracomment>data_items, demographic: title</extracomment>
        <translation>Âge, sexe, etc.</translation>
    </message>
    <message>
        <source>Analytics companies</source>
        <extracomment>purposes, tracking.analytics: title
----------
purposes, tracking.analytics: full_title
----------
recipients, analytics_companies: title</extracomment>
        <translation>Sociétés d’analyse</translation>
    </message>
    <message>
        <source>App online or offline</source>
        <extracomment>data_items, online_status: title</extracomment>
        <translation>Application en ligne ou hors ligne</translation>
    </message>
    <message>
        <source>Asks the ad companies that are members of the NAI to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, nai: does</extracomment>
        <translation>Demande aux sociétés publicitaires membres de la NAI de ne plus vous suivre au moyen de cookies, dans le navigateur où vous ouvrez la page.</translation>
    </message>
    <message>
        <source>Asks the companies that are members of the DAA to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, daa: does</extracomment>
        <translation>Demande aux sociétés membres de la DAA de ne plus vous suivre au moyen de cookies, dans le navigateur où vous ouvrez la page.</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>service_messages, billing: title</extracomment>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Companies that work for ALSOFT: voice transcription, e-mail, messaging and payment processing.</source>
        <extracomment>recipients, service_providers: description</extracomment>
        <translation>Sociétés qui travaillent pour ALSOFT&#xa0;: transcription vocale, e-mail, messagerie et traitement des paiements.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <extracomment>groups, cookies: title</extracomment>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Count visits, to improve the website.</source>
        <extracomment>purposes, cookies.statistics: description</extracomment>
        <translation>Compter les visites, pour améliorer le site web.</translation>
    </message>
    <message>
        <source>Courts and authorities</source>
        <extracomment>recipients, authorities: title</extracomment>
        <translation>Tribunaux et autorités</translation>
    </message>
    <message>
        <source>Credit card information</source>
        <extracomment>never_shared, card: title</extracomment>
        <translation>Informations de carte bancaire</translation>
    </message>
    <message>
        <source>Demographic information, when you choose to share it.</source>
        <extracomment>data_items, demographic: description</extracomment>
        <translation>Informations démographiques, si vous choisissez de les communiquer.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>data_items, device_id: title</extracomment>
        <translation>Identifiant de l’appareil</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <extracomment>data_items, technical: title</extracomment>
        <translation>Appareil et navigateur</translation>
    </message>
    <message>
        <source>Digital Advertising Alliance (DAA)</source>
        <extracomment>opt_outs, daa: title</extracomment>
        <translation>Digital Advertising Alliance (DAA)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>data_items, email: title
----------
never_shared, email: title</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <extracomment>service_messages, emergency: title</extracomment>
        <translation>Urgences</translation>
    </message>
    <message>
        <source>For app users: whether the app is online.</source>
        <extracomment>data_items, online_status: description</extracomment>
        <translation>Pour les utilisateurs de l’application&#xa0;: indique si celle-ci est en ligne.</translation>
    </message>
    <message>
        <source>For billing.</source>
        <extracomment>data_items, card: why</extracomment>
        <translation>Pour la facturation.</translation>
    </message>
    <message>
        <source>For marketing, statistical and analytical purposes.</source>
        <extracomment>data_items, demographic: why</extracomment>
        <translation>À des fins de marketing, de statistiques et d’analyse.</translation>
    </message>
    <message>
        <source>For your account and purchases, and to write to you.</source>
        <extracomment>data_items, name: why</extracomment>
        <translation>Pour votre compte et vos achats, et pour vous écrire.</translation>
    </message>
    <message>
        <source>For your account, and to reach you in an emergency.</source>
        <extracomment>data_items, phone: why</extracomment>
        <translation>Pour votre compte, et pour vous joindre en cas d’urgence.</translation>
    </message>
    <message>
        <source>For your sign-in details, notices about your subscription, and messages from ALSOFT.</source>
        <extracomment>data_items, email: why</extracomment>
        <translation>Pour vos identifiants de connexion, les avis sur votre abonnement et les messages d’ALSOFT.</translation>
    </message>
    <message>
        <source>How long you visited the sites or used the apps, and which services and features you used.</source>
        <extracomment>data_items, usage: description</extracomment>
        <translation>La durée de vos visites sur les sites ou d’utilisation des applications, et les services et fonctions que vous avez utilisés.</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>data_items, ip_address: title</extracomment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Important notices about your trial period and subscription, and when your service expires.</source>
        <extracomment>service_messages, notices: description</extracomment>
        <translation>Avis importants sur votre période d’essai et votre abonnement, et sur l’expiration de votre service.</translation>
    </message>
    <message>
        <source>In a corporate restructuring, such as a sale, a merger or a bankruptcy. No choice governs this.</source>
        <extracomment>recipients, successor: description</extracomment>
        <translation>Lors d’une restructuration de l’entreprise, par exemple une vente, une fusion ou une faillite. Aucun choix ne régit cela.</translation>
    </message>
    <message>
        <source>In an emergency, nobody can ask you first.</source>
        <extracomment>service_messages, emergency: reason</extracomment>
        <translation>En cas d’urgence, personne ne peut vous demander votre accord au préalable.</translation>
    </message>
    <message>
        <source>Invite you to surveys, discussions and prize draws.</source>
        <extracomment>purposes, contact.surveys: description</extracomment>
        <translation>Vous inviter à des enquêtes, à des discussions et à des tirages au sort.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach other browsers, apps or devices, nor companies that aren&apos;t members; you may still see ads. Clearing cookies undoes it.</source>
        <extracomment>opt_outs, nai: does_not
----------
opt_outs, daa: does_not</extracomment>
        <translation>Cela n’atteint ni les autres navigateurs, applications ou appareils, ni les sociétés qui ne sont pas membres&#x202f;; vous pouvez continuer à voir des publicités. Supprimer les cookies annule ce refus.</translation>
    </message>
    <message>
        <source>Kept after you leave, until you next visit the site.</source>
        <extracomment>cookies, last_dictionary: kept</extracomment>
        <translation>Conservé après votre départ, jusqu’à votre prochaine visite du site.</translation>
    </message>
    <message>
        <source>Last dictionary</source>
        <extracomment>cookies, last_dictionary: title</extracomment>
        <translation>Dernier dictionnaire</translation>
    </message>
    <message>
        <source>Let ad companies track you.</source>
        <extracomment>cookies, advertising: description</extracomment>
        <translation>Permettre aux sociétés publicitaires de vous suivre.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>groups, location: title
----------
data_items, location: title</extracomment>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>May know exactly where your mobile device is.</source>
        <extracomment>purposes, location.precise: description</extracomment>
        <translation>Savoir exactement où se trouve votre appareil mobile.</translation>
    </message>
    <message>
        <source>May see how you use ALSOFT programs.</source>
        <extracomment>purposes, tracking.analytics: description</extracomment>
        <translation>Voir comment vous utilisez les programmes d’ALSOFT.</translation>
    </message>
    <message>
        <source>May use your device ID to show and measure ads.</source>
        <extracomment>purposes, tracking.advertising: description</extracomment>
        <translation>Utiliser l’identifiant de votre appareil pour afficher des publicités et les mesurer.</translation>
    </message>
    <message>
        <source>Messages from ALSOFT</source>
        <extracomment>groups, contact: title</extracomment>
        <translation>Messages d’ALSOFT</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>data_items, name: title
----------
never_shared, name: title</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Necessary</source>
        <extracomment>purposes, cookies.necessary: title</extracomment>
        <translation>Nécessaires</translation>
    </message>
    <message>
        <source>Necessary cookies</source>
        <extracomment>purposes, cookies.necessary: full_title</extracomment>
        <translation>Cookies nécessaires</translation>
    </message>
    <message>
        <source>Needed for the site to work.</source>
        <extracomment>purposes, cookies.necessary: reason</extracomment>
        <translation>Nécessaires au fonctionnement du site.</translation>
    </message>
    <message>
        <source>Network Advertising Initiative (NAI)</source>
        <extracomment>opt_outs, nai: title</extracomment>
        <translation>Network Advertising Initiative (NAI)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>purposes, contact.news: title</extracomment>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>News from ALSOFT</source>
        <extracomment>purposes, contact.news: full_title</extracomment>
        <translation>Actualités d’ALSOFT</translation>
    </message>
    <message>
        <source>Other users</source>
        <extracomment>recipients, other_users: title</extracomment>
        <translation>Autres utilisateurs</translation>
    </message>
    <message>
        <source>Page you came from</source>
        <extracomment>data_items, referrer: title</extracomment>
        <translation>Page de provenance</translation>
    </message>
    <message>
        <source>Pages and features you use</source>
        <extracomment>data_items, usage: title</extracomment>
        <translation>Pages et fonctions utilisées</translation>
    </message>
    <message>
        <source>Payment details</source>
        <extracomment>data_items, card: title</extracomment>
        <translation>Informations de paiement</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <extracomment>groups, personalisation: title</extracomment>
        <translation>Personnalisation</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>data_items, phone: title
----------
never_shared, phone: title</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Precise location</source>
        <extracomment>purposes, location.precise: title
----------
purposes, location.precise: full_title</extracomment>
        <translation>Localisation précise</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>purposes, cookies.preferences: title</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences cookies</source>
        <extracomment>purposes, cookies.preferences: full_title</extracomment>
        <translation>Cookies de préférences</translation>
    </message>
    <message>
        <source>Purchasing a service</source>
        <extracomment>cases, purchase: title</extracomment>
        <translation>Achat d’un service</translation>
    </message>
    <message>
        <source>Recognise you, to track your use of the sites.</source>
        <extracomment>cookies, statistics: description</extracomment>
        <translation>Vous reconnaître, pour suivre votre utilisation des sites.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>purposes, personalisation.recommendations: title
----------
purposes, personalisation.recommendations: full_title</extracomment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Registering with ALSOFT</source>
        <extracomment>cases, register: title</extracomment>
        <translation>Inscription auprès d’ALSOFT</translation>
    </message>
    <message>
        <source>Remember the dictionary you used last.</source>
        <extracomment>purposes, cookies.preferences: description</extracomment>
        <translation>Retenir le dernier dictionnaire que vous avez utilisé.</translation>
    </message>
    <message>
        <source>Remembers which dictionary you last searched, so that it is selected for you.</source>
        <extracomment>cookies, last_dictionary: description</extracomment>
        <translation>Retenir le dernier dictionnaire que vous avez consulté, pour qu’il soit déjà sélectionné.</translation>
    </message>
    <message>
        <source>Running your account</source>
        <extracomment>purposes, service.account: title
----------
purposes, service.account: full_title</extracomment>
        <translation>Gestion de votre compte</translation>
    </message>
    <message>
        <source>Send you special offers and deals.</source>
        <extracomment>purposes, contact.offers: description</extracomment>
        <translation>Vous envoyer des offres spéciales et des promotions.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>recipients, service_providers: title</extracomment>
        <translation>Prestataires de services</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <extracomment>cookies, session: title</extracomment>
        <translation>Cookies de session</translation>
    </message>
    <message>
        <source>Settings, language</source>
        <extracomment>data_items, settings: title</extracomment>
        <translation>Paramètres, langue</translation>
    </message>
    <message>
        <source>Show ads chosen from the pages you visit.</source>
        <extracomment>purposes, cookies.advertising: description</extracomment>
        <translation>Afficher des publicités choisies d’après les pages que vous visitez.</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <extracomment>service_messages, credentials: title</extracomment>
        <translation>Identifiants de connexion</translation>
    </message>
    <message>
        <source>Sign-in details, notices about your subscription, and billing.</source>
        <extracomment>purposes, service.account: description</extracomment>
        <translation>Identifiants de connexion, avis sur votre abonnement et facturation.</translation>
    </message>
    <message>
        <source>Signing in and keeping your session.</source>
        <extracomment>purposes, cookies.necessary: description</extracomment>
        <translation>Vous connecter et maintenir votre session.</translation>
    </message>
    <message>
        <source>Special offers</source>
        <extracomment>purposes, contact.offers: title
----------
purposes, contact.offers: full_title</extracomment>
        <translation>Offres spéciales</translation>
    </message>
    <message>
        <source>Special offers and deals</source>
        <extracomment>cases, offers: title</extracomment>
        <translation>Offres spéciales et promotions</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>purposes, cookies.statistics: title</extracomment>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Statistics cookies</source>
        <extracomment>purposes, cookies.statistics: full_title
----------
cookies, statistics: title</extracomment>
        <translation>Cookies statistiques</translation>
    </message>
    <message>
        <source>Suggest ALSOFT products and services that may suit you.</source>
        <extracomment>purposes, personalisation.recommendations: description</extracomment>
        <translation>Vous proposer des produits et services d’ALSOFT susceptibles de vous convenir.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>purposes, contact.surveys: title</extracomment>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Surveys and discussions</source>
        <extracomment>purposes, contact.surveys: full_title</extracomment>
        <translation>Enquêtes et discussions</translation>
    </message>
    <message>
        <source>Technical information about your computer or mobile device, such as its type, web browser or operating system.</source>
        <extracomment>data_items, technical: description</extracomment>
        <translation>Informations techniques sur votre ordinateur ou appareil mobile, par exemple son type, son navigateur web ou son système d’exploitation.</translation>
    </message>
    <message>
        <source>Tell you about new products and services.</source>
        <extracomment>purposes, contact.news: description</extracomment>
        <translation>Vous informer des nouveaux produits et services.</translation>
    </message>
    <message>
        <source>Tell you apart from other users of the website.</source>
        <extracomment>cookies, session: description</extracomment>
        <translation>Vous distinguer des autres utilisateurs du site web.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the DAA&apos;s public page.</source>
        <extracomment>opt_outs, daa: note</extracomment>
        <translation>L’adresse manque dans le texte d’ALSOFT&#x202f;; celle-ci est la nôtre&#xa0;: la page publique de la DAA.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the NAI&apos;s public page.</source>
        <extracomment>opt_outs, nai: note</extracomment>
        <translation>L’adresse manque dans le texte d’ALSOFT&#x202f;; celle-ci est la nôtre&#xa0;: la page publique de la NAI.</translation>
    </message>
    <message>
        <source>The address of the last web page that you visited before coming to one of ALSOFT&apos;s sites.</source>
        <extracomment>data_items, referrer: description</extracomment>
        <translation>L’adresse de la dernière page web que vous avez visitée avant d’arriver sur l’un des sites d’ALSOFT.</translation>
    </message>
    <message>
        <source>The ads that you clicked on.</source>
        <extracomment>data_items, ads: description</extracomment>
        <translation>Les publicités sur lesquelles vous avez cliqué.</translation>
    </message>
    <message>
        <source>The company whose sites, apps and programs you use.</source>
        <extracomment>recipients, alsoft: description</extracomment>
        <translation>La société dont vous utilisez les sites, les applications et les programmes.</translation>
    </message>
    <message>
        <source>The credentials to start using what you purchased.</source>
        <extracomment>service_messages, credentials: description</extracomment>
        <translation>Les identifiants pour commencer à utiliser ce que vous avez acheté.</translation>
    </message>
    <message>
        <source>The general location is used to show ads; the policy gives no reason for the precise one.</source>
        <extracomment>data_items, location: why</extracomment>
        <translation>La localisation approximative sert à afficher des publicités&#x202f;; la politique n’indique aucune raison pour la localisation précise.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say how long: some cookies end with the browser session, some are kept for a fixed period.</source>
        <extracomment>cookies, statistics: kept
----------
cookies, advertising: kept</extracomment>
        <translation>La politique n’indique pas de durée&#xa0;: certains cookies disparaissent à la fin de la session du navigateur, d’autres sont conservés pendant une durée fixe.</translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>recipients, public: title</extracomment>
        <translation>Le public</translation>
    </message>
    <message>
        <source>The words that you looked up, and the results that you selected.</source>
        <extracomment>data_items, words: description</extracomment>
        <translation>Les mots que vous avez recherchés et les résultats que vous avez sélectionnés.</translation>
    </message>
    <message>
        <source>These messages concern what you have ordered.</source>
        <extracomment>service_messages, notices: reason</extracomment>
        <translation>Ces messages concernent ce que vous avez commandé.</translation>
    </message>
    <message>
        <source>They analyse how ALSOFT&apos;s sites and apps are used.</source>
        <extracomment>recipients, analytics_companies: description</extracomment>
        <translation>Elles analysent l’utilisation des sites et des applications d’ALSOFT.</translation>
    </message>
    <message>
        <source>To measure ads, and to show ads that are more relevant to you.</source>
        <extracomment>data_items, ads: why</extracomment>
        <translation>Pour mesurer les publicités, et pour afficher des publicités plus pertinentes pour vous.</translation>
    </message>
    <message>
        <source>To recognise you in apps, store your preferences, track your use of the apps, and show and measure ads.</source>
        <extracomment>data_items, device_id: why</extracomment>
        <translation>Pour vous reconnaître dans les applications, conserver vos préférences, suivre votre utilisation des applications, et afficher et mesurer les publicités.</translation>
    </message>
    <message>
        <source>To run the app and see how it is used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, online_status: why</extracomment>
        <translation>Pour faire fonctionner l’application et voir comment elle est utilisée&#x202f;; la politique n’indique aucune raison propre à cette donnée.</translation>
    </message>
    <message>
        <source>To run the sites and apps, to see how they are used, and to choose ads.</source>
        <extracomment>data_items, usage: why</extracomment>
        <translation>Pour faire fonctionner les sites et les applications, voir comment ils sont utilisés et choisir les publicités.</translation>
    </message>
    <message>
        <source>To see how the sites and apps are used: analytics companies collect information about computers and devices.</source>
        <extracomment>data_items, technical: why</extracomment>
        <translation>Pour voir comment les sites et les applications sont utilisés&#xa0;: les sociétés d’analyse collectent des informations sur les ordinateurs et les appareils.</translation>
    </message>
    <message>
        <source>To see how the sites are used, and to choose ads: advertisers may see searches made.</source>
        <extracomment>data_items, words: why</extracomment>
        <translation>Pour voir comment les sites sont utilisés et choisir les publicités&#xa0;: les annonceurs peuvent voir les recherches effectuées.</translation>
    </message>
    <message>
        <source>To see how the sites are used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, referrer: why
----------
data_items, ip_address: why</extracomment>
        <translation>Pour voir comment les sites sont utilisés&#x202f;; la politique n’indique aucune raison propre à cette donnée.</translation>
    </message>
    <message>
        <source>To store your preferences, such as the dictionary you used last.</source>
        <extracomment>data_items, settings: why</extracomment>
        <translation>Pour conserver vos préférences, par exemple le dernier dictionnaire que vous avez utilisé.</translation>
    </message>
    <message>
        <source>Totals about all users only, such as how many they are and their overall demographics.</source>
        <extracomment>recipients, public: description</extracomment>
        <translation>Uniquement des totaux sur l’ensemble des utilisateurs, par exemple leur nombre et leurs caractéristiques démographiques générales.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>groups, tracking: title</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Trial and subscription notices</source>
        <extracomment>service_messages, notices: title</extracomment>
        <translation>Avis sur l’essai et l’abonnement</translation>
    </message>
    <message>
        <source>Until you close the browser.</source>
        <extracomment>cookies, session: kept</extracomment>
        <translation>Jusqu’à la fermeture du navigateur.</translation>
    </message>
    <message>
        <source>What you bought can&apos;t be provided without it.</source>
        <extracomment>purposes, service.account: reason</extracomment>
        <translation>Sans cela, ce que vous avez acheté ne peut pas être fourni.</translation>
    </message>
    <message>
        <source>Where your mobile device is: in general automatically, precisely only if you have enabled it.</source>
        <extracomment>data_items, location: description</extracomment>
        <translation>L’endroit où se trouve votre appareil mobile&#xa0;: approximativement de façon automatique, précisément seulement si vous l’avez activé.</translation>
    </message>
    <message>
        <source>Words you looked up</source>
        <extracomment>data_items, words: title</extracomment>
        <translation>Mots recherchés</translation>
    </message>
    <message>
        <source>You couldn&apos;t use your purchase without them.</source>
        <extracomment>service_messages, credentials: reason</extracomment>
        <translation>Sans eux, vous ne pourriez pas utiliser votre achat.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>groups, service: title</extracomment>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Your basic details are needed.</source>
        <extracomment>cases, register: description</extracomment>
        <translation>Vos informations de base sont nécessaires.</translation>
    </message>
    <message>
        <source>Your card details are used to bill what you bought.</source>
        <extracomment>service_messages, billing: description</extracomment>
        <translation>Les informations de votre carte servent à facturer ce que vous avez acheté.</translation>
    </message>
    <message>
        <source>Your computer&apos;s address on the Internet.</source>
        <extracomment>data_items, ip_address: description</extracomment>
        <translation>L’adresse de votre ordinateur sur Internet.</translation>
    </message>
    <message>
        <source>Your credit card details, when you purchase a service.</source>
        <extracomment>data_items, card: description</extracomment>
        <translation>Les informations de votre carte bancaire, lorsque vous achetez un service.</translation>
    </message>
    <message>
        <source>Your details are needed, including credit card details.</source>
        <extracomment>cases, purchase: description</extracomment>
        <translation>Vos informations sont nécessaires, y compris celles de votre carte bancaire.</translation>
    </message>
    <message>
        <source>Your details are needed.</source>
        <extracomment>cases, trial: description</extracomment>
        <translation>Vos informations sont nécessaires.</translation>
    </message>
    <message>
        <source>Your details may be needed.</source>
        <extracomment>cases, offers: description</extracomment>
        <translation>Vos informations peuvent être nécessaires.</translation>
    </message>
    <message>
        <source>Your e-mail address, when you choose to share it.</source>
        <extracomment>data_items, email: description</extracomment>
        <translation>Votre adresse e-mail, si vous choisissez de la communiquer.</translation>
    </message>
    <message>
        <source>Your mobile device&apos;s unique ID number.</source>
        <extracomment>data_items, device_id: description</extracomment>
        <translation>Le numéro d’identification unique de votre appareil mobile.</translation>
    </message>
    <message>
        <source>Your name, when you choose to share it.</source>
        <extracomment>data_items, name: description</extracomment>
        <translation>Votre nom, si vous choisissez de le communiquer.</translation>
    </message>
    <message>
        <source>Your phone number, when you choose to share it.</source>
        <extracomment>data_items, phone: description</extracomment>
        <translation>Votre numéro de téléphone, si vous choisissez de le communiquer.</translation>
    </message>
    <message>
        <source>Your preferences and settings, such as time zone and language.</source>
        <extracomment>data_items, settings: description</extracomment>
        <translation>Vos préférences et paramètres, par exemple le fuseau horaire et la langue.</translation>
    </message>
    <message>
        <source>Your username stands on what you submit or post; others may collect and use what you post in public areas.</source>
        <extracomment>recipients, other_users: description</extracomment>
        <translation>Votre nom d’utilisateur figure sur ce que vous envoyez ou publiez&#x202f;; d’autres peuvent collecter et utiliser ce que vous publiez dans les espaces publics.</translation>
    </message>
    <message>
        <source>account, sign in, login, credentials, subscription, billing, payment, trial</source>
        <extracomment>purposes, service.account: what a search finds it by</extracomment>
        <translation>compte, connexion, se connecter, identifiants, mot de passe, abonnement, facturation, facture, paiement, essai</translation>
    </message>
    <message>
        <source>cookies, advertising, ads, nai, daa, tracking</source>
        <extracomment>purposes, cookies.advertising: what a search finds it by</extracomment>
        <translation>cookies, publicité, publicite, publicités, pub, annonces, nai, daa, suivi, pistage, traçage, traceurs</translation>
    </message>
    <message>
        <source>cookies, preferences, dictionary, settings, remember</source>
        <extracomment>purposes, cookies.preferences: what a search finds it by</extracomment>
        <translation>cookies, préférences, preferences, dictionnaire, paramètres, parametres, réglages, reglages, mémoriser, retenir</translation>
    </message>
    <message>
        <source>cookies, session, necessary, essential, sign in</source>
        <extracomment>purposes, cookies.necessary: what a search finds it by</extracomment>
        <translation>cookies, session, nécessaires, necessaires, essentiels, indispensables, connexion, se connecter</translation>
    </message>
    <message>
        <source>cookies, statistics, visits, count, measure</source>
        <extracomment>purposes, cookies.statistics: what a search finds it by</extracomment>
        <translation>cookies, statistiques, visites, compter, mesure, mesurer, audience</translation>
    </message>
    <message>
        <source>location, gps, geographic, where</source>
        <extracomment>purposes, location.precise: what a search finds it by</extracomment>
        <translation>localisation, géolocalisation, geolocalisation, gps, position, emplacement, géographique, geographique, où</translation>
    </message>
    <message>
        <source>news, newsletter, e-mail, unsubscribe, marketing</source>
        <extracomment>purposes, contact.news: what a search finds it by</extracomment>
        <translation>actualités, actualites, nouveautés, nouveautes, newsletter, infolettre, e-mail, courriel, mail, désabonner, desabonner, désinscription, desinscription, marketing</translation>
    </message>
    <message>
        <source>offers, deals, discount, unsubscribe, marketing</source>
        <extracomment>purposes, contact.offers: what a search finds it by</extracomment>
        <translation>offres, promotions, remise, réduction, reduction, désabonner, desabonner, désinscription, desinscription, marketing</translation>
    </message>
    <message>
        <source>opt out of Tracking</source>
        <extracomment>purposes, tracking.analytics: subtitle</extracomment>
        <translation>opt out of Tracking</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, advertising, ads, device id</source>
        <extracomment>purposes, tracking.advertising: what a search finds it by</extracomment>
        <translation>opt out of tracking, refuser le suivi, suivi, suivre, pistage, traçage, publicité, publicite, publicités, pub, annonces, identifiant</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, analytics, telemetry, usage, device id</source>
        <extracomment>purposes, tracking.analytics: what a search finds it by</extracomment>
        <translation>opt out of tracking, refuser le suivi, suivi, suivre, pistage, traçage, analyse, télémétrie, telemetrie, utilisation, usage, identifiant</translation>
    </message>
    <message>
        <source>recommendations, suggestions, personalise, personalize, profile</source>
        <extracomment>purposes, personalisation.recommendations: what a search finds it by</extracomment>
        <translation>recommandations, suggestions, personnaliser, personnalisation, profil</translation>
    </message>
    <message>
        <source>surveys, discussions, forum, prize draws, market research, unsubscribe</source>
        <extracomment>purposes, contact.surveys: what a search finds it by</extracomment>
        <translation>enquêtes, enquetes, sondages, discussions, forum, tirages au sort, concours, étude de marché, etude de marche, désabonner, desabonner, désinscription, desinscription</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A backend key&apos;s kid is not its thumbprint.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Le kid d’une clé du serveur d’ALSOFT n’est pas son empreinte.</translation>
    </message>
    <message>
        <source>A clock that is wrong does this too. Check it: alsoft-prefs doctor</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Une horloge déréglée peut aussi en être la cause. Vérifiez-la&#xa0;: alsoft-prefs doctor</translation>
    </message>
    <message>
        <source>A device ID is made with the first choice that is sent.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>Un identifiant d’appareil est créé avec le premier choix envoyé.</translation>
    </message>
    <message>
        <source>A device key can&apos;t be removed: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Impossible de supprimer une clé d’appareil&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted beside the system&apos;s, never instead.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Un fichier de certificats (PEM) auxquels on fait confiance en plus de ceux du système, jamais à leur place.</translation>
    </message>
    <message>
        <source>A key is not an Ed25519 public JWK.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Une clé n’est pas une JWK publique Ed25519.</translation>
    </message>
    <message>
        <source>A key is of small order: anybody can sign for it.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Une clé est d’ordre trop petit&#xa0;: n’importe qui peut signer à sa place.</translation>
    </message>
    <message>
        <source>A message asks for an extension that isn&apos;t known here.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message demande une extension inconnue ici.</translation>
    </message>
    <message>
        <source>A message is signed by a key that isn&apos;t trusted here.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Un message est signé par une clé qui n’est pas considérée comme fiable ici.</translation>
    </message>
    <message>
        <source>A message isn&apos;t of the type {typ}.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message n’est pas du type {typ}.</translation>
    </message>
    <message>
        <source>A message isn&apos;t signed with Ed25519.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message n’est pas signé avec Ed25519.</translation>
    </message>
    <message>
        <source>A message&apos;s header</source>
        <extracomment>core/jws.py</extracomment>
        <translation>L’en-tête d’un message</translation>
    </message>
    <message>
        <source>A message&apos;s payload</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Le contenu d’un message</translation>
    </message>
    <message>
        <source>A message&apos;s signature doesn&apos;t hold.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>La signature d’un message n’est pas valide.</translation>
    </message>
    <message>
        <source>A network log-in page does this: log in there, then sync again.</source>
        <extracomment>adapters/http_backend.py
----------
services/exchange.py</extracomment>
        <translation>Une page de connexion au réseau peut en être la cause&#xa0;: connectez-vous-y, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>A new device ID at each log-in</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Un nouvel identifiant d&apos;appareil à chaque ouverture de session</translation>
    </message>
    <message>
        <source>A newer version of this program may read it.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Une version plus récente de ce programme pourra peut-être la lire.</translation>
    </message>
    <message>
        <source>A policy&apos;s signed statement says something else than the answer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La déclaration signée d’une politique dit autre chose que la réponse.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La déclaration d’une politique</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad date.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La déclaration d’une politique contient une date incorrecte.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad hash or language.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La déclaration d’une politique contient un hachage incorrect ou une langue incorrecte.</translation>
    </message>
    <message>
        <source>A proof is for another request.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Une preuve de possession concerne une autre requête.</translation>
    </message>
    <message>
        <source>A proof is older or newer than 60 seconds.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Une preuve de possession s’écarte de plus de 60&#xa0;secondes de l’heure actuelle.</translation>
    </message>
    <message>
        <source>A proof is too long.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Une preuve de possession est trop longue.</translation>
    </message>
    <message>
        <source>A proof lacks its time or identifier.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Il manque à une preuve de possession son heure ou son identifiant.</translation>
    </message>
    <message>
        <source>A proof&apos;s time is out of range.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>L’heure d’une preuve de possession est hors limites.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un reçu</translation>
    </message>
    <message>
        <source>A receipt is for another device or another record.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un reçu concerne un autre appareil ou un autre enregistrement.</translation>
    </message>
    <message>
        <source>A receipt is for other bytes than those that were sent.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un reçu concerne d’autres octets que ceux qui ont été envoyés.</translation>
    </message>
    <message>
        <source>A record</source>
        <extracomment>core/records.py</extracomment>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>A record isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Un enregistrement n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>A record of another device stands in the chain.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Un enregistrement d’un autre appareil figure dans la chaîne.</translation>
    </message>
    <message>
        <source>A record of {count} bytes is over {max_record_bytes}.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Un enregistrement de {count}&#xa0;octets dépasse la limite de {max_record_bytes}.</translation>
    </message>
    <message>
        <source>A record&apos;s device isn&apos;t the thumbprint of its key.</source>
        <extracomment>core/records.py</extracomment>
        <translation>L’appareil d’un enregistrement n’est pas l’empreinte de sa clé.</translation>
    </message>
    <message>
        <source>A record&apos;s policy</source>
        <extracomment>core/records.py</extracomment>
        <translation>La politique d’un enregistrement</translation>
    </message>
    <message>
        <source>A record&apos;s program</source>
        <extracomment>core/records.py</extracomment>
        <translation>Le programme d’un enregistrement</translation>
    </message>
    <message>
        <source>A record&apos;s schema isn&apos;t known here.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Le schéma d’un enregistrement est inconnu ici.</translation>
    </message>
    <message>
        <source>A signed message doesn&apos;t say which key signed it.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Un message signé n’indique pas quelle clé l’a signé.</translation>
    </message>
    <message>
        <source>A signed message has three parts; this one doesn&apos;t.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message signé comporte trois parties&#x202f;; ce n’est pas le cas de celui-ci.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message signé n’est pas en base64url.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t in canonical base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un message signé n’est pas en base64url canonique.</translation>
    </message>
    <message>
        <source>A version of the policy has another text than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Une version de la politique a un autre texte que celui qui a été signé.</translation>
    </message>
    <message>
        <source>A version of the policy is larger than 1 MiB.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Une version de la politique dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>A version of the policy isn&apos;t text.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Une version de la politique n’est pas du texte.</translation>
    </message>
    <message>
        <source>A version of the policy says something else than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Une version de la politique dit autre chose que ce qui a été signé.</translation>
    </message>
    <message>
        <source>A version of the policy: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Une version de la politique&#xa0;: {message}</translation>
    </message>
    <message>
        <source>A version was damaged: {path}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Une version était endommagée&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>A web page came instead of ALSOFT&apos;s answer. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Une page web est arrivée à la place de la réponse d’ALSOFT. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Préférences de confidentialité ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences, any version</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Préférences de confidentialité ALSOFT, toute version</translation>
    </message>
    <message>
        <source>ALSOFT answered for another device.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT a répondu pour un autre appareil.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a record of another device.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>ALSOFT a répondu avec un enregistrement d’un autre appareil.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a text of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT a répondu deux fois avec le même texte de la politique.</translation>
    </message>
    <message>
        <source>ALSOFT answered with another version of the policy.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT a répondu avec une autre version de la politique.</translation>
    </message>
    <message>
        <source>ALSOFT can&apos;t be reached</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ALSOFT est injoignable</translation>
    </message>
    <message>
        <source>ALSOFT doesn&apos;t list the version of the policy in force.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La liste d’ALSOFT ne contient pas la version de la politique en vigueur.</translation>
    </message>
    <message>
        <source>ALSOFT holds nothing for this computer: it has no device ID.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>ALSOFT ne détient rien pour cet ordinateur, qui n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>ALSOFT is busy and asks to wait. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Le serveur d’ALSOFT est occupé et demande d’attendre. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t asked: sending is off, or no address is set.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Rien n’est demandé à ALSOFT&#xa0;: l’envoi est désactivé, ou aucune adresse n’est définie.</translation>
    </message>
    <message>
        <source>ALSOFT knows nothing of this device ID, though it gave receipts for it.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT ne connaît pas cet identifiant d’appareil, bien que des reçus aient été délivrés pour lui.</translation>
    </message>
    <message>
        <source>ALSOFT lists a version of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La liste d’ALSOFT contient deux fois une même version de la politique.</translation>
    </message>
    <message>
        <source>ALSOFT now lists version {version} of the policy with another text than the one on this computer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La liste d’ALSOFT contient maintenant la version {version} de la politique avec un autre texte que celui présent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>ALSOFT published version {untold} of its privacy policy</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>ALSOFT a publié la version {untold} de sa politique de confidentialité</translation>
    </message>
    <message>
        <source>ALSOFT refused the record ({status}): {detail}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ALSOFT a refusé l’enregistrement ({status})&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>ALSOFT states a decision that isn&apos;t known here.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT indique une décision inconnue ici.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>La réponse d’ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer about the policy</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La réponse d’ALSOFT au sujet de la politique</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer can&apos;t be used (status {status}, {value}). {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>La réponse d’ALSOFT est inutilisable (statut {status}, {value}). {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} Your choices are kept.</source>
        <extracomment>services/head_check.py</extracomment>
        <translation>La réponse d’ALSOFT ne passe pas la vérification&#xa0;: {message} Vos choix sont conservés.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} {kept}</source>
        <extracomment>services/tries.py</extracomment>
        <translation>La réponse d’ALSOFT ne passe pas la vérification&#xa0;: {message} {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer has no end. Nothing is lost.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>La réponse d’ALSOFT n’a pas de fin. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer is signed by a key that isn&apos;t trusted here: it is neither the one seen first nor vouched for by it.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>La réponse d’ALSOFT est signée par une clé qui n’est pas considérée comme fiable ici&#xa0;: ce n’est ni la première clé vue, ni une clé attestée par celle-ci.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks a text of the policy that it lists.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Il manque à la réponse d’ALSOFT un texte de la politique qui figure dans sa liste.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks its {name}.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Il manque à la réponse d’ALSOFT l’élément {name}.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks the record that it holds. Nothing is lost.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Il manque à la réponse d’ALSOFT l’enregistrement détenu par ALSOFT. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s list of policies</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La liste des politiques d’ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s records and this computer&apos;s don&apos;t agree. Your choices are kept.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Les enregistrements d’ALSOFT et ceux de cet ordinateur ne concordent pas. Vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <source>Address for reports of abuse</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adresse pour signaler un abus</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Always on: the service can&apos;t work without it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Toujours activé&#xa0;: le service ne peut pas fonctionner sans cela.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Une clé publique Ed25519 compte 32&#xa0;octets.</translation>
    </message>
    <message>
        <source>An Ed25519 signature has 64 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Une signature Ed25519 compte 64&#xa0;octets.</translation>
    </message>
    <message>
        <source>An erasure receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un reçu d’effacement</translation>
    </message>
    <message>
        <source>An erasure receipt is for another device.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Un reçu d’effacement concerne un autre appareil.</translation>
    </message>
    <message>
        <source>Another program keeps it busy; try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Un autre programme l’occupe&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>As root: chown root:root {path}; chmod go-w {path}</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>En tant que root : chown root:root {path}; chmod go-w {path}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Before entry {before} of the journal, {missing} of its entries are missing.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Avant l’entrée {before} du journal, nombre d’entrées manquantes&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>Check that you may read and write {folder}, and the disk&apos;s free space.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Vérifiez que vous pouvez lire et écrire dans {folder}, ainsi que l’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>Check the address, and who intercepts this computer&apos;s connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Vérifiez l’adresse, et qui intercepte les connexions de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py
----------
services/doctor.py</extracomment>
        <translation>Vérifiez l’adresse&#xa0;: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the clock of this computer and who intercepts its connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Vérifiez l’horloge de cet ordinateur et qui intercepte ses connexions.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell your administrator.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Vérifiez l’horloge de cet ordinateur. Si elle est juste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <extracomment>adapters/config_file.py
----------
adapters/fetched_policies.py
----------
adapters/sync_lock.py</extracomment>
        <translation>Vérifiez les droits d’accès au dossier et l’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>Check the network and the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Vérifiez le réseau et l’adresse&#xa0;: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the permissions of {directory}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Vérifiez les droits d’accès à {directory}.</translation>
    </message>
    <message>
        <source>Check their permissions, then run it again.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>Vérifiez les droits d’accès, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Choices are kept on this computer. Unlock the keyring, then sync again.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Les choix sont conservés sur cet ordinateur. Déverrouillez le trousseau, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>Les choix sont conservés. Synchronisez depuis la session de bureau, ou bien&#xa0;: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Choices are kept; mend the folder&apos;s permissions, then sync again.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Les choix sont conservés&#x202f;; corrigez les droits d’accès au dossier, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Choose again what you want; each choice mends its own state.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Refaites vos choix&#x202f;; chacun corrige son propre état.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Compare what holds now: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Comparez avec ce qui s’applique maintenant&#xa0;: alsoft-prefs status</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>DO_NOT_TRACK est défini sur cet ordinateur et respecté.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, and obeyed.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>DO_NOT_TRACK est défini et respecté.</translation>
    </message>
    <message>
        <source>Deny: {title}</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Refuser : {title}</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <extracomment>core/catalog.py
----------
services/preferences.py</extracomment>
        <translation>Vouliez-vous dire {list}&#x202f;?</translation>
    </message>
    <message>
        <source>Disabled means the same as not configured.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>« Désactivé » a le même sens que « Non configuré ».</translation>
    </message>
    <message>
        <source>Each log-in should get a device ID of its own, but the system doesn&apos;t tell this session from others. The ID stays.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Chaque ouverture de session devrait avoir son propre identifiant d’appareil, mais le système ne distingue pas cette session des autres. L’identifiant reste.</translation>
    </message>
    <message>
        <source>Enabled: yes. Disabled: no. Not configured: nothing is set.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Activé : oui. Désactivé : non. Non configuré : rien n’est défini.</translation>
    </message>
    <message>
        <source>Entry {position} of the journal can&apos;t be read: {reason}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>L’entrée {position} du journal est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Everything but the device&apos;s key is removed. {message}</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>Tout est supprimé, sauf la clé de l’appareil. {message}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Une pièce conservée comme preuve</translation>
    </message>
    <message>
        <source>Find out who intercepts this computer&apos;s connections. If it is your organisation, its administrator can have that trusted: network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Cherchez qui intercepte les connexions de cet ordinateur. Si c’est votre organisation, son administrateur peut le faire reconnaître comme fiable : network.extra_ca_file.</translation>
    </message>
    <message>
        <source>For example: sync.enabled=false</source>
        <extracomment>core/config.py</extracomment>
        <translation>Par exemple&#xa0;: sync.enabled=false</translation>
    </message>
    <message>
        <source>For example: tracking.analytics=deny</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Par exemple&#xa0;: tracking.analytics=deny</translation>
    </message>
    <message>
        <source>For virtual desktops that are made anew each time; choices are carried over.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Pour les bureaux virtuels recréés à chaque fois ; les choix sont conservés.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s permissions, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Libérez de l’espace ou corrigez les droits d’accès au dossier, puis refaites votre choix.</translation>
    </message>
    <message>
        <source>Have it let {host} through without, or give them in HTTPS_PROXY. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Faites-lui laisser passer {host} sans cela, ou indiquez-les dans HTTPS_PROXY. {source}</translation>
    </message>
    <message>
        <source>If it lasts, tell your administrator.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>Si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>Install the newest version; until then nothing new is allowed.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Installez la version la plus récente&#x202f;; jusque-là, rien de nouveau n’est autorisé.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It agrees with the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Elle concorde avec celle du serveur d’ALSOFT.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>L&apos;élément appartient à quelqu&apos;un d&apos;autre que root, ou d&apos;autres peuvent y écrire. Seul ce qui est refusé ici s&apos;applique.</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Utilisable.</translation>
    </message>
    <message>
        <source>It can only be recommended: the person&apos;s own choice goes before it.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Cela ne peut être que recommandé : le choix de la personne l&apos;emporte.</translation>
    </message>
    <message>
        <source>It can&apos;t be listed: {strerror}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Impossible d’en lister le contenu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/managed/folders.py
----------
adapters/managed/macos.py
----------
adapters/managed/windows.py</extracomment>
        <translation>Lecture impossible&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>It is for another device.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Le reçu concerne un autre appareil.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Une nouvelle tentative se fera automatiquement.</translation>
    </message>
    <message>
        <source>It is tried again; if it lasts: alsoft-prefs device reset</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Une nouvelle tentative aura lieu&#x202f;; si cela persiste&#xa0;: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>It is {total_seconds} s away from the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Elle s’écarte de {total_seconds}&#xa0;s de celle du serveur d’ALSOFT.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON: {error}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Ce n’est pas du JSON&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It isn&apos;t a dictionary of settings.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>Ce n&apos;est pas un dictionnaire de réglages.</translation>
    </message>
    <message>
        <source>It isn&apos;t a property list: {error}.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>Ce n&apos;est pas une liste de propriétés : {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t on this computer: the profile was copied or restored.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Elle n’est pas sur cet ordinateur&#xa0;: le profil a été copié ou restauré.</translation>
    </message>
    <message>
        <source>It isn&apos;t the record that was stored.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Ce n’est pas l’enregistrement qui avait été conservé.</translation>
    </message>
    <message>
        <source>It was confirmed, and its receipt is gone.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Il a été confirmé, et son reçu a disparu.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not in a keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Conservée dans un fichier lisible par vous uniquement, et non dans un trousseau.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Keys are those in the file: {list}. Compare them.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Les clés sont celles du fichier&#xa0;: {list}. Comparez-les.</translation>
    </message>
    <message>
        <source>Keys of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Clés du serveur</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Locked by your organisation</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Verrouillé par votre organisation</translation>
    </message>
    <message>
        <source>Make a new device ID: alsoft-prefs device reset</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Créez un nouvel identifiant d’appareil&#xa0;: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>Mend catalog.toml; if it came with the program, install the program again.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>Corrigez catalog.toml&#x202f;; si ce fichier a été fourni avec le programme, réinstallez le programme.</translation>
    </message>
    <message>
        <source>Mend it in config.toml; until then nothing is sent.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Corrigez cela dans config.toml&#x202f;; jusque-là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Mend or remove it; until then nothing is sent.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>Corrigez ou supprimez ce fichier&#x202f;; jusque-là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or free some space, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Corrigez les droits d’accès au dossier ou libérez de l’espace, puis refaites votre choix.</translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf or .svg.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>Indiquez un fichier dont le nom se termine par .pdf ou .svg.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>New versions of the privacy policy couldn&apos;t be asked for. {stay}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Impossible de demander de nouvelles versions de la politique de confidentialité. {stay}</translation>
    </message>
    <message>
        <source>No address is set, so choices stay on this computer.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aucune adresse n’est définie&#x202f;; les choix restent donc sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No purpose was named.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Aucune finalité n’a été indiquée.</translation>
    </message>
    <message>
        <source>None yet. It would be kept in {where}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aucune pour l’instant. Elle serait conservée dans {where}.</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Not asked: sending is off.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Non interrogé&#xa0;: l’envoi est désactivé.</translation>
    </message>
    <message>
        <source>Nothing chosen, nothing published.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aucun choix, rien de publié.</translation>
    </message>
    <message>
        <source>Nothing is confirmed; your choices are kept.</source>
        <extracomment>services/tries.py</extracomment>
        <translation>Rien n’est confirmé&#x202f;; vos choix sont conservés.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until it is mended.</source>
        <extracomment>adapters/database.py
----------
adapters/published_file.py</extracomment>
        <translation>Rien de facultatif n’est autorisé tant que cela n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until you choose again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Rien de facultatif n’est autorisé tant que vous n’avez pas refait vos choix.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync fetches it again.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation la récupérera.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync makes a new device ID.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Rien à faire&#xa0;: la prochaine synchronisation créera un nouvel identifiant d’appareil.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was set: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>Rien n’a été défini&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Off until you choose.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Désactivé jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>One is made with the first choice that is sent.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>Il en est créé un avec le premier choix envoyé.</translation>
    </message>
    <message>
        <source>Only the person can allow; the one value is &quot;deny&quot;. It is not applied.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Seule la personne peut autoriser&#x202f;; l’unique valeur possible est «&#x202f;deny&#x202f;». Ce paramètre n’est pas appliqué.</translation>
    </message>
    <message>
        <source>Open the window, or choose again; that publishes it anew.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Ouvrez la fenêtre ou refaites votre choix&#x202f;; il sera alors publié à nouveau.</translation>
    </message>
    <message>
        <source>Other programs don&apos;t see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Les autres programmes ne voient pas le dernier choix.</translation>
    </message>
    <message>
        <source>Other programs see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Les autres programmes voient le dernier choix.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recommended (people may change it)</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Recommandé (modifiable par la personne)</translation>
    </message>
    <message>
        <source>Recommended by your organisation; you can change it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Recommandé par votre organisation&#x202f;; vous pouvez le modifier.</translation>
    </message>
    <message>
        <source>Record {name}…: {said}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Enregistrement {name}…&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Record {number} in the file: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Enregistrement {number} du fichier&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Record {number} of {device}… ({hash}…)</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Enregistrement {number} de {device}… ({hash}…)</translation>
    </message>
    <message>
        <source>Record {number}, which it follows, isn&apos;t here or doesn&apos;t hold.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>L’enregistrement {number}, auquel il fait suite, n’est pas ici ou n’est pas valide.</translation>
    </message>
    <message>
        <source>Record {seq} doesn&apos;t follow record {seq2}.</source>
        <extracomment>core/records.py
----------
services/checking.py</extracomment>
        <translation>L’enregistrement {seq} ne fait pas suite à l’enregistrement {seq2}.</translation>
    </message>
    <message>
        <source>See what holds, and choose again: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Voyez ce qui s’applique et refaites vos choix&#xa0;: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See who says so: alsoft-prefs managed show</source>
        <extracomment>bootstrap.py
----------
services/preferences.py</extracomment>
        <translation>Pour savoir qui l’a défini&#xa0;: alsoft-prefs managed show</translation>
    </message>
    <message>
        <source>See why: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Pour savoir pourquoi&#xa0;: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See: alsoft-prefs config show</source>
        <extracomment>bootstrap.py
----------
core/config.py
----------
services/sync.py</extracomment>
        <translation>Voir&#xa0;: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>See: alsoft-prefs history</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Voir&#xa0;: alsoft-prefs history</translation>
    </message>
    <message>
        <source>See: alsoft-prefs receipts list</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Voir&#xa0;: alsoft-prefs receipts list</translation>
    </message>
    <message>
        <source>Send choices to the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Envoyer les choix au serveur</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Défini par votre organisation&#x202f;; non modifiable ici.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock; erasure and history need it right within 60 s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Réglez l’horloge de l’ordinateur&#x202f;; l’effacement et l’historique exigent une heure exacte à 60&#xa0;s près.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Start with only what is necessary</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Commencer avec le seul nécessaire</translation>
    </message>
    <message>
        <source>Sync from the desktop&apos;s own session: a task outside of it has none.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Synchronisez depuis la session du bureau : une tâche en dehors d’elle n’en a pas.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Prévenez votre administrateur ou ALSOFT.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT; this may be another server.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Prévenez votre administrateur ou ALSOFT&#x202f;; il s’agit peut-être d’un autre serveur.</translation>
    </message>
    <message>
        <source>Tell your administrator. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Prévenez votre administrateur. {source}</translation>
    </message>
    <message>
        <source>Tell your administrator: alsoft-prefs managed show names it too.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Dites-le à votre administrateur : alsoft-prefs managed show l&apos;indique aussi.</translation>
    </message>
    <message>
        <source>Tell your administrator: it is the setting network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Prévenez votre administrateur&#xa0;: il s’agit du paramètre network.extra_ca_file.</translation>
    </message>
    <message>
        <source>That can&apos;t be done</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Cela n’est pas possible</translation>
    </message>
    <message>
        <source>The backend states no usable list of keys.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Le serveur d’ALSOFT ne fournit aucune liste de clés utilisable.</translation>
    </message>
    <message>
        <source>The backend&apos;s endorsements are not a list of signed messages.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Les attestations du serveur d’ALSOFT ne sont pas une liste de messages signés.</translation>
    </message>
    <message>
        <source>The backend&apos;s keys are not an object.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Les clés du serveur d’ALSOFT ne sont pas un objet.</translation>
    </message>
    <message>
        <source>The catalog can&apos;t be read: {where}: {what}.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>Impossible de lire le catalogue&#xa0;: {where}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The certificates in {extra_ca_file} can&apos;t be used: {strerror}. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Les certificats de {extra_ca_file} sont inutilisables&#xa0;: {strerror}. {kept}</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole from record {first} on: {count} records. Those before it aren&apos;t here.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La chaîne de {device}… est complète à partir de l’enregistrement {first}&#x202f;; nombre d’enregistrements&#xa0;: {count}. Ceux qui précèdent ne sont pas ici.</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole: {count} records.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La chaîne de {device}… est complète&#x202f;; nombre d’enregistrements&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The chain of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Chaîne de {device}…&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The choices don&apos;t fit into a message to ALSOFT. {message} They hold on this computer, and are kept.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Les choix ne tiennent pas dans un message à ALSOFT. {message} Ils s’appliquent sur cet ordinateur et sont conservés.</translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be used</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Les données de cet ordinateur sont inutilisables</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be kept in {directory}: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Impossible de conserver la clé de l’appareil dans {directory}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The device&apos;s key in {where} is damaged. It is left as it is; choices are kept.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>La clé de l’appareil conservée dans {where} est endommagée. Elle est laissée telle quelle&#x202f;; les choix sont conservés.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t here.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>La clé de l’appareil n’est pas ici.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in the profile, and this session has no keyring to ask.</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>La clé de l’appareil n’est pas dans le profil, et cette session n’a pas de trousseau à interroger.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in this computer&apos;s keyring.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>La clé de l’appareil n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t on this computer.</source>
        <extracomment>adapters/file_vault.py
----------
services/exchange.py</extracomment>
        <translation>La clé de l’appareil n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The environment sets it: HTTPS_PROXY, ALL_PROXY or NO_PROXY.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>L’environnement le définit : HTTPS_PROXY, ALL_PROXY ou NO_PROXY.</translation>
    </message>
    <message>
        <source>The erasure of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Effacement de {device}…&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The first record, and it alone, has no record before it.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Le premier enregistrement, et lui seul, n’en a aucun avant lui.</translation>
    </message>
    <message>
        <source>The journal holds less than was published from it: it was removed, or an older one restored. Of each choice, the less permissive of both counts.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Le journal contient moins que ce qui en a été publié&#xa0;: il a été supprimé, ou un journal plus ancien a été restauré. Pour chaque choix, c’est le moins permissif des deux qui compte.</translation>
    </message>
    <message>
        <source>The journal holds something that this version can&apos;t read ({error}). It is left as it is.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Le journal contient quelque chose que cette version ne peut pas lire ({error}). Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The journal was damaged ({error}). It is kept as {kept}; a new one is begun.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Le journal était endommagé ({error}). Il est conservé sous {kept}&#x202f;; un nouveau journal est commencé.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be read: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Impossible de lire le journal {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Impossible d’écrire dans le journal {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({error}), and can&apos;t be moved: {second}.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Le journal {path} est endommagé ({error}) et ne peut pas être déplacé&#xa0;: {second}.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries and its state disagree.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Les entrées du journal et son état ne concordent pas.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry that it was made of is gone, or can&apos;t be read.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>L’entrée du journal dont il provient a disparu ou est illisible.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: it denies what was signed as allowed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>L’entrée du journal a été modifiée : elle refuse ce qui a été signé comme autorisé.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its policy isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>L’entrée du journal a été modifiée : sa politique n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its time or way isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>L’entrée du journal a été modifiée : son heure ou sa manière n’est pas celle qui a été signée.</translation>
    </message>
    <message>
        <source>The key alone says nothing; the keyring&apos;s own program can remove it.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>La clé seule ne révèle rien&#x202f;; le programme de gestion du trousseau peut la supprimer.</translation>
    </message>
    <message>
        <source>The language of the window and of the policy&apos;s text; system follows the system.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>La langue de la fenêtre et du texte de la politique ; system suit le système.</translation>
    </message>
    <message>
        <source>The lock in {directory} can&apos;t be made: {strerror}. Choices are kept.</source>
        <extracomment>adapters/sync_lock.py</extracomment>
        <translation>Impossible de créer le verrou dans {directory}&#xa0;: {strerror}. Les choix sont conservés.</translation>
    </message>
    <message>
        <source>The next sync makes a new device ID.</source>
        <extracomment>adapters/file_vault.py
----------
adapters/keyring_vault.py</extracomment>
        <translation>La prochaine synchronisation créera un nouvel identifiant d’appareil.</translation>
    </message>
    <message>
        <source>The one value is &quot;deny&quot;. The purpose stays denied until this is mended.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>L’unique valeur possible est «&#x202f;deny&#x202f;». La finalité reste refusée tant que cela n’est pas corrigé.</translation>
    </message>
    <message>
        <source>The policy&apos;s text is missing in {path}.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Le texte de la politique manque dans {path}.</translation>
    </message>
    <message>
        <source>The proxy through which the backend is reached.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Le proxy par lequel le serveur est joint.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Le proxy {proxy} demande un nom et un mot de passe. {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy} doesn&apos;t let {host} through (status {status}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Le proxy {proxy} ne laisse pas passer {host} (statut {status}). {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which leads to {host}, can&apos;t be used ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Le proxy {proxy}, qui mène à {host}, est inutilisable ({reason}). {kept}</translation>
    </message>
    <message>
        <source>The published decisions were damaged. They are kept as {kept}, and made anew from the journal.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Les décisions publiées étaient endommagées. Elles sont conservées sous {kept} et recréées à partir du journal.</translation>
    </message>
    <message>
        <source>The purpose {purpose}</source>
        <extracomment>core/records.py</extracomment>
        <translation>La finalité {purpose}</translation>
    </message>
    <message>
        <source>The purpose {purpose} lacks its time, or has one.</source>
        <extracomment>core/records.py</extracomment>
        <translation>La finalité {purpose} n’a pas d’heure alors qu’il en faut une, ou inversement.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring doesn&apos;t answer: {value}.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Le trousseau du système ne répond pas&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name it.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Les réglages du système l’indiquent.</translation>
    </message>
    <message>
        <source>The value must be one of: {list}.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>La valeur doit être l&apos;une de celles-ci : {list}.</translation>
    </message>
    <message>
        <source>The value must be: URL.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: une URL.</translation>
    </message>
    <message>
        <source>The value must be: absolute path.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: un chemin absolu.</translation>
    </message>
    <message>
        <source>The value must be: http:// or https:// address without a password.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: une adresse http:// ou https:// sans mot de passe.</translation>
    </message>
    <message>
        <source>The value must be: list of key thumbprints.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: une liste d’empreintes de clés.</translation>
    </message>
    <message>
        <source>The value must be: text.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: du texte.</translation>
    </message>
    <message>
        <source>The value must be: true or false.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Valeur attendue&#xa0;: true ou false.</translation>
    </message>
    <message>
        <source>The versions of the privacy policy on this computer stay as they are.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Les versions de la politique de confidentialité présentes sur cet ordinateur restent telles quelles.</translation>
    </message>
    <message>
        <source>There are: {list}.</source>
        <extracomment>services/opt_outs.py
----------
services/preferences.py</extracomment>
        <translation>Possibilités&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Possibilités&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>There is no choice to take back.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Il n’y a aucun choix à annuler.</translation>
    </message>
    <message>
        <source>There is no device ID before the first choice.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>Il n’y a pas d’identifiant d’appareil avant le premier choix.</translation>
    </message>
    <message>
        <source>There is no opt-out page {page}.</source>
        <extracomment>services/opt_outs.py</extracomment>
        <translation>Il n’y a pas de page de refus {page}.</translation>
    </message>
    <message>
        <source>There is no purpose {purpose}. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Il n’y a pas de finalité {purpose}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no purpose “{id}”.</source>
        <extracomment>core/catalog.py</extracomment>
        <translation>Il n’y a pas de finalité «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Il n’y a pas d’enregistrement {name}.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Ce paramètre n’existe pas.</translation>
    </message>
    <message>
        <source>There is no version {version} here.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Il n’y a pas de version {version} ici.</translation>
    </message>
    <message>
        <source>These couldn&apos;t be removed: {list}. The rest is gone.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>Impossible de supprimer&#xa0;: {list}. Le reste est supprimé.</translation>
    </message>
    <message>
        <source>This export lacks its {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Il manque à cet export l’élément {name}.</translation>
    </message>
    <message>
        <source>This is not an export of this program.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Ce n’est pas un export de ce programme.</translation>
    </message>
    <message>
        <source>This purpose is denied. Nobody can allow it in a person&apos;s place.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Cette finalité est refusée. Personne ne peut l&apos;autoriser à la place de quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Thumbprints of the backend&apos;s keys; at first use no other key is trusted.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Empreintes des clés du serveur ; à la première utilisation, aucune autre clé n&apos;est acceptée.</translation>
    </message>
    <message>
        <source>To take a choice back: alsoft-prefs undo</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Pour annuler un choix&#xa0;: alsoft-prefs undo</translation>
    </message>
    <message>
        <source>Until the person chooses, everything optional is denied, and the program doesn&apos;t ask by itself. The person&apos;s own choice goes before it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Tant que la personne n&apos;a pas choisi, tout ce qui est facultatif est refusé, et le programme ne demande rien de lui-même. Le choix de la personne l&apos;emporte.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Échec de la vérification</translation>
    </message>
    <message>
        <source>Version {version} is in force here.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>La version {version} est en vigueur ici.</translation>
    </message>
    <message>
        <source>Version {version} of the policy ({language}): published by ALSOFT.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Version {version} de la politique ({language})&#xa0;: publiée par ALSOFT.</translation>
    </message>
    <message>
        <source>Version {version} of the policy, as ALSOFT publishes it, isn&apos;t understood here. {message}</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La version {version} de la politique, telle qu’ALSOFT la publie, n’est pas comprise ici. {message}</translation>
    </message>
    <message>
        <source>What ALSOFT answered about its privacy policy doesn&apos;t verify: {message}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>La réponse d’ALSOFT au sujet de sa politique de confidentialité ne passe pas la vérification&#xa0;: {message}</translation>
    </message>
    <message>
        <source>What an organisation may set. Settings can only restrict what ALSOFT may do.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Ce qu&apos;une organisation peut définir. Les réglages ne peuvent que restreindre ce qu&apos;ALSOFT a le droit de faire.</translation>
    </message>
    <message>
        <source>What was chosen is stored, but other programs may not see it yet.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Le choix est enregistré, mais les autres programmes ne le voient peut-être pas encore.</translation>
    </message>
    <message>
        <source>Where abuse is reported to; the policy&apos;s text lacks the address.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Où signaler un abus ; l&apos;adresse manque dans le texte de la politique.</translation>
    </message>
    <message>
        <source>Where choices are sent to. HTTPS; plain HTTP on this computer alone.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Où les choix sont envoyés. HTTPS ; HTTP simple sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Whether choices are sent to the backend. They hold on this computer either way.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Si les choix sont envoyés au serveur. Ils valent sur cet ordinateur dans tous les cas.</translation>
    </message>
    <message>
        <source>Who manages this computer, as the window says it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Qui gère cet ordinateur, tel que la fenêtre le dit.</translation>
    </message>
    <message>
        <source>With a keyring running: alsoft-prefs device reset makes a new one there.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Avec un trousseau actif&#xa0;: alsoft-prefs device reset y crée une nouvelle clé.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Vous avez fait ce choix.</translation>
    </message>
    <message>
        <source>Your choices are kept on this computer, and are sent later.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Vos choix sont conservés sur cet ordinateur et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>Your choices are kept, and are sent later.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Vos choix sont conservés et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>Your choices are unchanged. The page Privacy policy shows what is new.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Vos choix restent tels quels. La page «&#x202f;Politique d’ALSOFT&#x202f;» montre ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Your organisation locks every purpose.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Votre organisation verrouille toutes les finalités.</translation>
    </message>
    <message>
        <source>Your organisation sets it: network.proxy.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Votre organisation le définit : network.proxy.</translation>
    </message>
    <message>
        <source>a file, as this session has no keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>un fichier, car cette session n’a pas de trousseau</translation>
    </message>
    <message>
        <source>alsoft-prefs config set backend.url=https://…</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>alsoft-prefs config set backend.url=https://…</translation>
    </message>
    <message>
        <source>backend</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>serveur d’ALSOFT</translation>
    </message>
    <message>
        <source>backend.url must be an https:// address; http:// is for this computer alone.</source>
        <extracomment>core/config.py</extracomment>
        <translation>backend.url doit être une adresse https://&#x202f;; http:// n’est admis que pour cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>horloge</translation>
    </message>
    <message>
        <source>config.toml: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>config.toml: {table} must be a table.</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml&#xa0;: {table} doit être une table.</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>configuration</translation>
    </message>
    <message>
        <source>device key</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>clé de l’appareil</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>son adresse n’a pas de sens</translation>
    </message>
    <message>
        <source>its certificate doesn&apos;t hold</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <source>log-in session</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>session</translation>
    </message>
    <message>
        <source>managed settings</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>paramètres gérés</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>adapters/http_backend.py
----------
adapters/http_causes.py</extracomment>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>pas de connexion sûre</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>over TLS</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>via TLS</translation>
    </message>
    <message>
        <source>privacy policy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>politique de confidentialité</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>profil</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>published decisions</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>décisions publiées</translation>
    </message>
    <message>
        <source>signal</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>signal</translation>
    </message>
    <message>
        <source>sync.enabled must be true or false.</source>
        <extracomment>core/config.py</extracomment>
        <translation>sync.enabled doit être true ou false.</translation>
    </message>
    <message>
        <source>the answer can&apos;t be read</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>the keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>there is no language {tag}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>il n’y a pas de langue {tag}&#x202f;; possibilités&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>there is no setting {key}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>il n’y a pas de paramètre {key}&#x202f;; possibilités&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>{backend_url} answers with status {status}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} répond avec le statut {status}.</translation>
    </message>
    <message>
        <source>{backend_url} answers, {secure}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} répond, {secure}.</translation>
    </message>
    <message>
        <source>{count} set.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Définis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{device}… was erased {erased_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{device}… a été effacé ({erased_at}).</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} est injoignable ({reason}). {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate comes from “{issuer}”, which this computer doesn&apos;t trust. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} n’est pas fiable : son certificat vient de « {issuer} », que cet ordinateur ne reconnaît pas. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate doesn&apos;t hold. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} n’est pas fiable&#xa0;: son certificat n’est pas valide. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate is for another name. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} n’est pas fiable : son certificat est établi pour un autre nom. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate isn&apos;t valid at this time. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} n’est pas fiable : son certificat n’est pas valide en ce moment. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects in circles. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} redirige en boucle. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects to another host, which is refused. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} redirige vers un autre hôte, ce qui est refusé. {kept}</translation>
    </message>
    <message>
        <source>{key} is set by your organisation. Nothing was changed.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>{key} est défini par votre organisation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{key} doit être un texte.</translation>
    </message>
    <message>
        <source>{name}: signed by the device, received by ALSOFT {received_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}&#xa0;: signé par l’appareil, parvenu à ALSOFT ({received_at}).</translation>
    </message>
    <message>
        <source>{name}: signed by the device; no receipt.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}&#xa0;: signé par l’appareil&#x202f;; pas de reçu.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>{path} appartient à quelqu&apos;un d&apos;autre que root, ou d&apos;autres peuvent y écrire. Seul ce qui est refusé ici s&apos;applique.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>Impossible de lire {path}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Nothing was changed.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal, but other programs still see the old one.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}. Le choix est dans le journal, mais les autres programmes voient encore l’ancien.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal; until the file can be written, other programs see nothing as allowed.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}. Le choix est dans le journal&#x202f;; tant que le fichier ne peut pas être écrit, les autres programmes considèrent que rien n’est autorisé.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The setting is as it was.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}. Le paramètre reste inchangé.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The versions of the policy that are here stay as they are.</source>
        <extracomment>adapters/fetched_policies.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}. Les versions de la politique présentes ici restent telles quelles.</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be moved: {strerror}.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} est endommagé et ne peut pas être déplacé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is neither a .pdf nor a .svg. Nothing was written.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>{path} n’est ni un fichier .pdf ni un fichier .svg. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t usable: {error}. It is left as it is.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>{path} est inutilisable&#xa0;: {error}. Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}, known here: {count}). It is left as it is.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>{path} a été écrit par une version plus récente de ce programme (format {version}, connus ici&#xa0;: {count}). Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>{profile}: {count} journal entries.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{profile}&#x202f;; entrées du journal&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{proxy} leads to the backend. {source}</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>{proxy} mène au serveur. {source}</translation>
    </message>
    <message>
        <source>{purpose} can be set to allow or deny.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} peut être défini sur allow ou deny.</translation>
    </message>
    <message>
        <source>{purpose} is always on and not a choice: {title}.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} est toujours activé et n’est pas un choix&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>{purpose} is set to deny by your organisation. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} est défini sur deny par votre organisation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{text} is not KEY=VALUE.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{text} n’est pas de la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>{url} is not an address to send to. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{url} n’est pas une adresse d’envoi. {kept}</translation>
    </message>
    <message>
        <source>{what} can&apos;t be read: {error}</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} est illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{what} has a bad {name}.</source>
        <extracomment>core/fields.py
----------
core/policy_statements.py</extracomment>
        <translation>{what} contient un élément {name} incorrect.</translation>
    </message>
    <message>
        <source>{what} has unknown members.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what} contient des éléments inconnus.</translation>
    </message>
    <message>
        <source>{what} holds no text, or too many.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>{what} ne contient aucun texte, ou en contient trop.</translation>
    </message>
    <message>
        <source>{what} holds what isn&apos;t text.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} contient autre chose que du texte.</translation>
    </message>
    <message>
        <source>{what} is not JSON.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{what} is not a JSON object.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{what} is not an object.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what} n’est pas un objet.</translation>
    </message>
    <message>
        <source>{what} lacks {name}.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what} ne contient pas l’élément {name}.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Another copy&apos;s refusal was taken over</source>
        <translation>Le refus d’une autre copie a été repris</translation>
    </message>
    <message>
        <source>This computer got a new device ID</source>
        <translation>Cet ordinateur a reçu un nouvel identifiant</translation>
    </message>
    <message>
        <source>This entry of the journal can&apos;t be read</source>
        <translation>Cette entrée du journal est illisible</translation>
    </message>
    <message>
        <source>You acknowledged version {number} of the privacy policy</source>
        <translation>Vous avez pris connaissance de la version {number} de la politique de confidentialité</translation>
    </message>
    <message>
        <source>You allowed everything optional</source>
        <translation>Vous avez autorisé tout ce qui est facultatif</translation>
    </message>
    <message>
        <source>You allowed: {purposes}</source>
        <translation>Vous avez autorisé&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>You didn&apos;t allow: {purposes}</source>
        <translation>Vous n’avez pas autorisé&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>You imported choices</source>
        <translation>Vous avez importé des choix</translation>
    </message>
    <message>
        <source>You kept only what is necessary</source>
        <translation>Vous n’avez gardé que le nécessaire</translation>
    </message>
    <message>
        <source>You no longer choose: {purposes}</source>
        <translation>Vous avez retiré votre choix&#xa0;: {purposes}</translation>
    </message>
    <message>
        <source>You opted out of tracking</source>
        <translation>Vous avez refusé le suivi</translation>
    </message>
    <message>
        <source>You reset the device ID</source>
        <translation>Vous avez réinitialisé l’identifiant de l’appareil</translation>
    </message>
    <message>
        <source>You took a choice back</source>
        <translation>Vous avez annulé un choix</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Today</source>
        <comment>a heading</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>, </source>
        <comment>between two things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two short statements</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>avis sur les cookies</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
</context>
</TS>
