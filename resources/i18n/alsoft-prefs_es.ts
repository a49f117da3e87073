<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>ALSOFT Privacy Preferences {version}</source>
        <translation>Preferencias de privacidad de ALSOFT {version}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, arrow keys move in lists.</source>
        <translation>Tab pasa de un elemento al siguiente, Espacio lo activa y las flechas se mueven por las listas.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos sobre software de terceros</translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, version 3, unchanged; you may replace them by your own.</source>
        <translation>Con licencia Apache 2.0. Usa Qt {qt} y PySide6, con licencia GNU LGPL, versión 3, sin modificaciones; puede sustituirlos por los suyos.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What this program contains of others, and the words of their licences.</source>
        <translation>Lo que este programa contiene de otros, y el texto de sus licencias.</translation>
    </message>
    <message>
        <source>{show}: keyboard shortcuts</source>
        <translation>{show}: atajos de teclado</translation>
    </message>
    <message>
        <source>{show}: third-party notices</source>
        <translation>{show}: avisos sobre software de terceros</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>A policy that came doesn&apos;t verify</source>
        <translation>No se ha podido verificar una política recibida</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used</source>
        <translation>Un ajuste no se puede usar</translation>
    </message>
    <message>
        <source>ALSOFT hasn&apos;t confirmed your choices</source>
        <translation>ALSOFT no ha confirmado sus decisiones</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t told of your choices</source>
        <translation>Sus decisiones no se comunican a ALSOFT</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Otra copia de este dispositivo permitió más</translation>
    </message>
    <message>
        <source>Browser opt-outs are separate</source>
        <translation>Las exclusiones en el navegador van aparte</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Equipo y sincronización</translation>
    </message>
    <message>
        <source>It isn&apos;t applied here: {titles}. Only you can allow it.</source>
        <translation>Aquí no se aplica: {titles}. Solo usted puede permitirlo.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser. You last did this {day}; clearing cookies undoes it.</source>
        <translation>Las exclusiones de la NAI y la DAA son cookies de un navegador. Usted las solicitó por última vez {day}; si borra las cookies, se anulan.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You haven&apos;t done both yet, as far as this program knows.</source>
        <translation>Las exclusiones de la NAI y la DAA son cookies de un navegador; si borra las cookies, se anulan. Que este programa sepa, aún no ha solicitado las dos.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set.</source>
        <translation>No se ha indicado la dirección del servidor de ALSOFT.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Abrir las páginas</translation>
    </message>
    <message>
        <source>Sending is switched off.</source>
        <translation>El envío está desactivado.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La política de privacidad ha cambiado</translation>
    </message>
    <message>
        <source>The privacy policy has a new version</source>
        <translation>La política de privacidad tiene una nueva versión</translation>
    </message>
    <message>
        <source>These of your choices rest on changed clauses: {titles}.</source>
        <translation>Estas decisiones suyas se basan en cláusulas que han cambiado: {titles}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Your choices stay as they are. See what changed since you chose.</source>
        <translation>Sus decisiones siguen como están. Vea qué ha cambiado desde que decidió.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost; next try {moment}.</source>
        <translation>{error} No se ha perdido nada. Próximo intento: {moment}.</translation>
    </message>
    <message>
        <source>{reason} They hold on this computer all the same.</source>
        <translation>{reason} Aun así, sus decisiones se aplican en este equipo.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Allow all</source>
        <translation>Permitir todo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Do Not Track</source>
        <translation>Do Not Track</translation>
    </message>
    <message>
        <source>Each takes effect at once, on every ALSOFT program on this computer.</source>
        <translation>Cada una se aplica al instante en todos los programas de ALSOFT de este equipo.</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Buscar una decisión</translation>
    </message>
    <message>
        <source>How long cookies are kept</source>
        <translation>Cuánto tiempo se conservan las cookies</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Ya lo he hecho</translation>
    </message>
    <message>
        <source>I opted out on the page of {title}</source>
        <translation>He solicitado la exclusión en la página de {title}</translation>
    </message>
    <message>
        <source>No choice has these words</source>
        <translation>Ninguna decisión contiene esas palabras</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Solo lo necesario</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of {title} in the browser</source>
        <translation>Abrir la página de {title} en el navegador</translation>
    </message>
    <message>
        <source>Opt-outs in your browser</source>
        <translation>Exclusiones en su navegador</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Pruebe con otras palabras.</translation>
    </message>
    <message>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
</context>
<context>
    <name>ChoicesPresenter</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre activo</translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation>Confirmado {moment}</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed</source>
        <translation>DO_NOT_TRACK está definido en este equipo y se respeta</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer. ALSOFT&apos;s programs obey it: tracking and advertising cookies are off while it is set, whatever is chosen here. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK está definido en este equipo. Los programas de ALSOFT lo respetan: mientras lo esté, el rastreo y las cookies de publicidad quedan desactivados, se decida lo que se decida aquí. Según su política, ALSOFT no responde a esa señal cuando procede de un navegador.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK isn&apos;t set on this computer. Where it is, ALSOFT&apos;s programs obey it. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK no está definido en este equipo. Donde lo está, los programas de ALSOFT lo respetan. Según su política, ALSOFT no responde a esa señal cuando procede de un navegador.</translation>
    </message>
    <message>
        <source>Last done {moment}</source>
        <translation>Hecho por última vez {moment}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not done yet, as far as this program knows</source>
        <translation>Aún sin hacer, que este programa sepa</translation>
    </message>
    <message>
        <source>Off until you choose</source>
        <translation>Desactivado hasta que usted decida</translation>
    </message>
    <message>
        <source>Recommended by your organisation</source>
        <translation>Recomendado por su organización</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido por su organización</translation>
    </message>
    <message>
        <source>Set by {organisation}</source>
        <translation>Definido por {organisation}</translation>
    </message>
    <message>
        <source>Switch: {title}</source>
        <translation>Interruptor: {title}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>You allowed this {day}</source>
        <translation>Usted lo permitió {day}</translation>
    </message>
    <message>
        <source>You chose this {day}</source>
        <translation>Usted lo decidió {day}</translation>
    </message>
    <message>
        <source>cannot be changed here</source>
        <translation>no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>kept after you leave</source>
        <translation>se conservan después de salir</translation>
    </message>
    <message>
        <source>the policy doesn&apos;t say how long</source>
        <translation>la política no dice cuánto tiempo</translation>
    </message>
    <message>
        <source>until you close the browser</source>
        <translation>hasta que cierre el navegador</translation>
    </message>
    <message>
        <source>you can change it</source>
        <translation>puede cambiarlo</translation>
    </message>
    <message>
        <source>your own choice: allowed</source>
        <translation>su propia decisión: permitido</translation>
    </message>
    <message>
        <source>your own choice: not allowed</source>
        <translation>su propia decisión: no permitido</translation>
    </message>
    <message>
        <source>{about}: {section} in the policy</source>
        <translation>{about}: {section} de la política</translation>
    </message>
    <message>
        <source>{description} The policy calls refusing this “{phrase}”.</source>
        <translation>{description} En la política, rechazarlo se llama «{phrase}».</translation>
    </message>
    <message>
        <source>{section} in the policy</source>
        <translation>{section} de la política</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Here too:</source>
        <translation>También aquí:</translation>
    </message>
    <message>
        <source>You can change this here</source>
        <translation>Puede cambiar esto aquí</translation>
    </message>
    <message>
        <source>You can change this:</source>
        <translation>Puede cambiar esto:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Equipo y sincronización</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Larger text in the policy</source>
        <translation>Agrandar el texto de la política</translation>
    </message>
    <message>
        <source>List of pages and page</source>
        <translation>Lista de páginas y página</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Smaller text in the policy</source>
        <translation>Reducir el texto de la política</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Take the latest choice back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>ALSOFT signed the receipt, for this very record.</source>
        <translation>El acuse de recibo está firmado por ALSOFT y es de este mismo registro.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>It follows the record before it.</source>
        <translation>Sigue al registro anterior.</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>De nuevo sin decidir</translation>
    </message>
    <message>
        <source>No record was signed for it yet, so none was sent.</source>
        <translation>Aún no se ha firmado ningún registro de esta entrada, así que no se ha enviado ninguno.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The journal says what was signed.</source>
        <translation>El diario dice lo mismo que se firmó.</translation>
    </message>
    <message>
        <source>The signature of this device is over these very bytes.</source>
        <translation>La firma de este dispositivo corresponde exactamente a estos bytes.</translation>
    </message>
    <message>
        <source>There is no receipt from ALSOFT yet.</source>
        <translation>Aún no hay acuse de recibo de ALSOFT.</translation>
    </message>
    <message>
        <source>This record is being verified…</source>
        <translation>Verificando este registro…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>entry {number} of the journal</source>
        <translation>entrada {number} del diario</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>version {number}, shown in the language “{language}”</source>
        <translation>versión {number}, mostrada en el idioma «{language}»</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>ALSOFT&apos;s backend</source>
        <translation>Servidor de ALSOFT</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the device ID</source>
        <translation>Copiar el ID de dispositivo</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Equipo y sincronización</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Borrar lo que ALSOFT conserva de este dispositivo</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Bytes exactos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Misuse of personal information</source>
        <translation>Uso indebido de información personal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Denunciar un abuso</translation>
    </message>
    <message>
        <source>Report abuse to {address}</source>
        <translation>Denunciar un abuso a {address}</translation>
    </message>
    <message>
        <source>Reporting abuse: §8 in the policy</source>
        <translation>Denunciar un abuso: §8 de la política</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the device ID</source>
        <translation>Restablecer el ID de dispositivo</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Send my choices to ALSOFT</source>
        <translation>Enviar mis decisiones a ALSOFT</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido por su organización</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Talking to ALSOFT</source>
        <translation>En comunicación con ALSOFT</translation>
    </message>
    <message>
        <source>The device ID is on the clipboard.</source>
        <translation>El ID de dispositivo está en el portapapeles.</translation>
    </message>
    <message>
        <source>The erasure is on its way; how it stands is below.</source>
        <translation>El borrado está en marcha; su estado se indica más abajo.</translation>
    </message>
    <message>
        <source>This computer has a new device ID; how the old one is erased is below.</source>
        <translation>Este equipo tiene un nuevo ID de dispositivo; el estado del borrado del anterior se indica más abajo.</translation>
    </message>
    <message>
        <source>What ALSOFT knows this computer as, and what it has been told.</source>
        <translation>Cómo identifica ALSOFT este equipo y qué se le ha comunicado.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se ha enviado</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>lo que se ha enviado</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <translation>lo que se enviará</translation>
    </message>
    <message>
        <source>§8 in the policy</source>
        <translation>§8 de la política</translation>
    </message>
</context>
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation>
            <numerusform>%n mensaje pendiente</numerusform>
            <numerusform>%n mensajes pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n registro.</numerusform>
            <numerusform>%n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new ID is made now and works at once. ALSOFT is asked to erase the old one with everything held for it. Your choices stay as they are.</source>
        <translation>Se crea ahora un ID nuevo, que empieza a usarse al instante. Se pide a ALSOFT que borre el anterior con todo lo que conserva de él. Sus decisiones siguen como están.</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used; until it is mended, nothing is sent.</source>
        <translation>Un ajuste no se puede usar; hasta que se corrija, no se envía nada.</translation>
    </message>
    <message>
        <source>ALSOFT confirmed your latest choice {moment}.</source>
        <translation>ALSOFT confirmó su última decisión {moment}.</translation>
    </message>
    <message>
        <source>ALSOFT is asked to erase every record of this device ID, and confirms it. Your choices stay on this computer. Nothing more is sent until your next choice, which gets a new ID.</source>
        <translation>Se pide a ALSOFT que borre todos los registros de este ID de dispositivo y que lo confirme. Sus decisiones se quedan en este equipo. No se envía nada más hasta su próxima decisión, que recibirá un ID nuevo.</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Otra copia de este dispositivo permitió más</translation>
    </message>
    <message>
        <source>Asking ALSOFT to erase it…</source>
        <translation>Pidiendo a ALSOFT que lo borre…</translation>
    </message>
    <message>
        <source>Choices stay on this computer</source>
        <translation>Las decisiones se quedan en este equipo</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Borrar lo que ALSOFT conserva de este dispositivo</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds?</source>
        <translation>¿Borrar lo que ALSOFT conserva?</translation>
    </message>
    <message>
        <source>Erased; ALSOFT confirmed it</source>
        <translation>Borrado; ALSOFT lo ha confirmado</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>Todo está confirmado</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ya lo he visto</translation>
    </message>
    <message>
        <source>It can&apos;t be erased any more: its key isn&apos;t on this computer</source>
        <translation>Ya no se puede borrar: su clave no está en este equipo</translation>
    </message>
    <message>
        <source>It is sent as soon as ALSOFT can be reached.</source>
        <translation>Se enviará en cuanto se pueda contactar con ALSOFT.</translation>
    </message>
    <message>
        <source>Its erasure waits for ALSOFT</source>
        <translation>Su borrado está pendiente de ALSOFT</translation>
    </message>
    <message>
        <source>Its erasure waits until sending is possible</source>
        <translation>Su borrado queda pendiente hasta que se pueda enviar</translation>
    </message>
    <message>
        <source>Its key isn&apos;t on this computer any more.</source>
        <translation>Su clave ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Last success {moment}.</source>
        <translation>Última sincronización: {moment}.</translation>
    </message>
    <message>
        <source>Made on this computer at random, {day}.</source>
        <translation>Creado al azar {day} en este equipo.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set, so nothing is sent.</source>
        <translation>No se ha indicado la dirección del servidor de ALSOFT, así que no se envía nada.</translation>
    </message>
    <message>
        <source>No device ID</source>
        <translation>Sin ID de dispositivo</translation>
    </message>
    <message>
        <source>No record of it was confirmed yet.</source>
        <translation>Aún no se ha confirmado ningún registro suyo.</translation>
    </message>
    <message>
        <source>Not signed yet: what a record would say now</source>
        <translation>Aún sin firmar: lo que diría ahora un registro</translation>
    </message>
    <message>
        <source>Nothing is sent before your first choice.</source>
        <translation>No se envía nada antes de su primera decisión.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Nothing: no choice waits.</source>
        <translation>Nada: no hay ninguna decisión pendiente.</translation>
    </message>
    <message>
        <source>Nothing: this computer has no device ID.</source>
        <translation>Nada: este equipo no tiene ID de dispositivo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off keeps them on this computer only. ALSOFT&apos;s servers then don&apos;t know that you opted out.</source>
        <translation>Si se desactiva, se quedan solo en este equipo. En ese caso, los servidores de ALSOFT no saben qué ha rechazado usted.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>One is made at random with the first choice that is sent.</source>
        <translation>Se crea uno al azar con la primera decisión que se envía.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reset the device ID?</source>
        <translation>¿Restablecer el ID de dispositivo?</translation>
    </message>
    <message>
        <source>Sending is switched off. Nothing is sent.</source>
        <translation>El envío está desactivado. No se envía nada.</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Definido por su organización; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Definido por {organisation}; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Signed, waiting to be sent</source>
        <translation>Firmado, pendiente de envío</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Talking to ALSOFT…</source>
        <translation>En comunicación con ALSOFT…</translation>
    </message>
    <message>
        <source>The key is in a file that only you can read, as there is no system keyring.</source>
        <translation>La clave está en un archivo que solo usted puede leer, porque no hay llavero del sistema.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>La clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The request waits until sending is possible.</source>
        <translation>La solicitud queda pendiente hasta que se pueda enviar.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se ha enviado</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>You can leave this page; it goes on.</source>
        <translation>Puede salir de esta página; el proceso continúa.</translation>
    </message>
    <message>
        <source>You get a signed confirmation.</source>
        <translation>Usted recibe una confirmación firmada.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>aún sin acuse de recibo</translation>
    </message>
    <message>
        <source>not accepted: {problem}</source>
        <translation>no aceptado: {problem}</translation>
    </message>
    <message>
        <source>receipted {moment}</source>
        <translation>con acuse de recibo {moment}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>sustituido por otro posterior</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost: next try {moment}.</source>
        <translation>{error} No se ha perdido nada. Próximo intento: {moment}.</translation>
    </message>
    <message>
        <source>{purposes}. It isn&apos;t applied here; only you can allow it, under Choices.</source>
        <translation>{purposes}. Aquí no se aplica; solo usted puede permitirlo, en Decisiones.</translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation>
            <numerusform>{size}: %n decisión, ID de dispositivo, versión de la política, versión del programa. Ningún nombre, dirección ni ID de hardware.</numerusform>
            <numerusform>{size}: %n decisiones, ID de dispositivo, versión de la política, versión del programa. Ningún nombre, dirección ni ID de hardware.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPart</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Keyring, profile, backend, clock and managed settings. Nothing is changed.</source>
        <translation>Llavero, perfil, servidor, reloj y ajustes administrados. No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>ALSOFT&apos;s receipt: header and payload, decoded</source>
        <translation>El acuse de recibo de ALSOFT: cabecera y contenido, decodificados</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt: the exact bytes</source>
        <translation>El acuse de recibo de ALSOFT: los bytes exactos</translation>
    </message>
    <message>
        <source>It is left as it is. Other entries, and what you chose, still count.</source>
        <translation>Se deja como está. Las demás entradas, y lo que usted decidió, siguen valiendo.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Leer la política</translation>
    </message>
    <message>
        <source>Read version {number} of the privacy policy</source>
        <translation>Leer la versión {number} de la política de privacidad</translation>
    </message>
    <message>
        <source>The record: header and payload, decoded</source>
        <translation>El registro: cabecera y contenido, decodificados</translation>
    </message>
    <message>
        <source>The record: the exact bytes that were signed</source>
        <translation>El registro: los bytes exactos que se firmaron</translation>
    </message>
    <message>
        <source>This entry doesn&apos;t hold</source>
        <translation>Esta entrada no es válida</translation>
    </message>
    <message>
        <source>Verified without a network</source>
        <translation>Verificado sin conexión</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Cuándo y cómo</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Enter opens what was signed and received.</source>
        <translation>Intro abre lo que se firmó y lo que se recibió.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Cerrar los resultados</translation>
    </message>
</context>
<context>
    <name>FirstRunNotice</name>
    <message>
        <source>Close and decide nothing</source>
        <translation>Cerrar sin decidir nada</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>Leer la política de privacidad</translation>
    </message>
    <message>
        <source>The words above are ALSOFT&apos;s. This program records a choice only when you make one; until then, everything optional is off.</source>
        <translation>El texto de arriba es de ALSOFT. Este programa solo registra una decisión cuando usted la toma; hasta entonces, todo lo opcional está desactivado.</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>Flows of your data</source>
        <translation>Flujos de sus datos</translation>
    </message>
</context>
<context>
    <name>FlowsPresenter</name>
    <message>
        <source>As the choices on this computer leave it on {date}, {time}. Privacy policy, version {version}.</source>
        <translation>Según las decisiones de este equipo el {date} a las {time}. Política de privacidad, versión {version}.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recopilado</translation>
    </message>
    <message>
        <source>Collected automatically</source>
        <translation>Recopilado automáticamente</translation>
    </message>
    <message>
        <source>Given by you</source>
        <translation>Facilitado por usted</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Nunca se comparte</translation>
    </message>
    <message>
        <source>Never with: {recipients}</source>
        <translation>Nunca con: {recipients}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Your data at ALSOFT</source>
        <translation>Sus datos en ALSOFT</translation>
    </message>
    <message>
        <source>collects: {items}; received by: {recipients}</source>
        <translation>recopila: {items}; recibido por: {recipients}</translation>
    </message>
    <message>
        <source>cut: it would flow if you allowed it</source>
        <translation>cortado: fluiría si usted lo permitiera</translation>
    </message>
    <message>
        <source>cut: {names}</source>
        <translation>cortado: {names}</translation>
    </message>
    <message>
        <source>flows now</source>
        <translation>fluye ahora</translation>
    </message>
    <message>
        <source>never shared with: {recipients}</source>
        <translation>nunca se comparte con: {recipients}</translation>
    </message>
    <message>
        <source>receives for: {names}</source>
        <translation>recibe para: {names}</translation>
    </message>
    <message>
        <source>used for: {names}</source>
        <translation>se usa para: {names}</translation>
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
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Device and policy</source>
        <translation>Dispositivo y política</translation>
    </message>
    <message>
        <source>Finds acts, purposes and the numbers of receipts.</source>
        <translation>Busca acciones, finalidades y números de acuses de recibo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation>
            <numerusform>%n entrada no es válida</numerusform>
            <numerusform>%n entradas no son válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entrada encontrada</numerusform>
            <numerusform>%n entradas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation>
            <numerusform>%n entrada encontrada hasta ahora…</numerusform>
            <numerusform>%n entradas encontradas hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Volver al historial</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Every choice made on this computer, with ALSOFT&apos;s receipt.</source>
        <translation>Todas las decisiones tomadas en este equipo, con el acuse de recibo de ALSOFT.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Exported to {path}. It holds no private key.</source>
        <translation>Exportado a {path}. No contiene ninguna clave privada.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It belongs to none of the entries read so far. “Verify” says more.</source>
        <translation>Lo que falla no corresponde a ninguna de las entradas leídas hasta ahora. «Verificar» da más detalles.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>None has all these words and is of this kind.</source>
        <translation>No hay ninguna de este tipo que contenga todas esas palabras.</translation>
    </message>
    <message>
        <source>Not everything holds</source>
        <translation>No todo es válido</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no se ha decidido nada</translation>
    </message>
    <message>
        <source>Once you choose something, it stands here, and stays.</source>
        <translation>En cuanto decida algo, aparecerá aquí y aquí se quedará.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Somebody or something changed the history outside of this program. What is left is kept as it is; what holds now is on the page “Choices”.</source>
        <translation>Alguien o algo ha modificado el historial fuera de este programa. Lo que queda se conserva como está; lo que rige ahora figura en la página «Decisiones».</translation>
    </message>
    <message>
        <source>They are marked below. “Verify” says more; a backup of this computer may hold them whole.</source>
        <translation>Lo que falla está marcado más abajo. «Verificar» da más detalles; quizá una copia de seguridad de este equipo lo contenga íntegro.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Verificar el historial</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation>
            <numerusform>Hay %n elemento no válido.</numerusform>
            <numerusform>Hay %n elementos no válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt doesn&apos;t hold: {reason}</source>
        <translation>El acuse de recibo de ALSOFT no es válido: {reason}</translation>
    </message>
    <message>
        <source>Doesn&apos;t hold</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Everything holds: signatures, chain and receipts.</source>
        <translation>Todo es válido: firmas, cadena y acuses de recibo.</translation>
    </message>
    <message>
        <source>Its words in the journal make no sense: {reason}</source>
        <translation>Lo que dice en el diario no tiene sentido: {reason}</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Aún no aceptado</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Acuse de recibo {number} · {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Somebody or something removed what stood here.</source>
        <translation>Alguien o algo eliminó lo que había aquí.</translation>
    </message>
    <message>
        <source>The chain of records is broken: {reason}</source>
        <translation>La cadena de registros está rota: {reason}</translation>
    </message>
    <message>
        <source>The signed record was changed: {reason}</source>
        <translation>El registro firmado se modificó: {reason}</translation>
    </message>
    <message>
        <source>There is nothing to verify yet: no record was signed.</source>
        <translation>Aún no hay nada que verificar: no se ha firmado ningún registro.</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>allowed: {purposes}</source>
        <translation>permitido: {purposes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation>
            <numerusform>y %n más que no es válido</numerusform>
            <numerusform>y %n más que no son válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation>
            <numerusform>y %n más que es válido</numerusform>
            <numerusform>y %n más que son válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>por este programa</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>desde un archivo</translation>
    </message>
    <message>
        <source>no longer chosen: {purposes}</source>
        <translation>de nuevo sin decidir: {purposes}</translation>
    </message>
    <message>
        <source>not allowed: {purposes}</source>
        <translation>no permitido: {purposes}</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation>versión {number} de la política</translation>
    </message>
    <message>
        <source>with a switch in this window</source>
        <translation>con un interruptor de esta ventana</translation>
    </message>
    <message>
        <source>with “Allow all”</source>
        <translation>con «Permitir todo»</translation>
    </message>
    <message>
        <source>with “Only necessary”</source>
        <translation>con «Solo lo necesario»</translation>
    </message>
</context>
<context>
    <name>HoldingsPart</name>
    <message>
        <source>Ask ALSOFT</source>
        <translation>Preguntar a ALSOFT</translation>
    </message>
    <message>
        <source>Ask ALSOFT what it holds</source>
        <translation>Preguntar a ALSOFT qué conserva</translation>
    </message>
    <message>
        <source>Asking ALSOFT…</source>
        <translation>Preguntando a ALSOFT…</translation>
    </message>
    <message>
        <source>Every record, asked for now; each signature is checked on this computer.</source>
        <translation>Todos los registros, pedidos en este momento; cada firma se comprueba en este equipo.</translation>
    </message>
    <message>
        <source>What ALSOFT holds for this device</source>
        <translation>Lo que ALSOFT conserva de este dispositivo</translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message>
        <source>ALSOFT gave a receipt for {record}…, and doesn&apos;t hold it any more.</source>
        <translation>ALSOFT dio un acuse de recibo de {record}…, pero ya no lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation>
            <numerusform>ALSOFT conserva %n registro; su firma es válida.</numerusform>
            <numerusform>ALSOFT conserva %n registros; sus firmas son válidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT holds no records for this device ID.</source>
        <translation>ALSOFT no conserva ningún registro de este ID de dispositivo.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: kept beside the chain, as evidence.</source>
        <translation>Registro {seq}, recibido {moment}: conservado fuera de la cadena, como prueba.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: not by this copy of the program.</source>
        <translation>Registro {seq}, recibido {moment}: no es de esta copia del programa.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: the same bytes as here.</source>
        <translation>Registro {seq}, recibido {moment}: los mismos bytes que aquí.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>As the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Definido por su organización; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The window&apos;s own. The privacy policy stays in the language it is in.</source>
        <translation>El de esta ventana. La política de privacidad sigue en el idioma en que está.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n pendiente de envío</numerusform>
            <numerusform>%n pendientes de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Equipo y sincronización</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>ManagedStrip</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Administrado por su organización</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Administrado por su organización: {name}</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Ver qué está definido</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OldDeviceRow</name>
    <message>
        <source>ALSOFT&apos;s receipt</source>
        <translation>Acuse de recibo de ALSOFT</translation>
    </message>
    <message>
        <source>Hide the receipt</source>
        <translation>Ocultar el acuse de recibo</translation>
    </message>
    <message>
        <source>Older device ID</source>
        <translation>ID de dispositivo anterior</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Mostrar el acuse de recibo</translation>
    </message>
    <message>
        <source>The exact bytes of the receipt</source>
        <translation>Los bytes exactos del acuse de recibo</translation>
    </message>
</context>
<context>
    <name>OutgoingList</name>
    <message>
        <source>The exact bytes</source>
        <translation>Los bytes exactos</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation>
            <numerusform>%n de {count} opcionales sin permitir</numerusform>
            <numerusform>%n de {count} opcionales sin permitir</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT no indica su fecha</translation>
    </message>
    <message>
        <source>All cookies.</source>
        <translation>Todas las cookies.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed: {titles}</source>
        <translation>Permitido: {titles}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Of {date}</source>
        <translation>Del {date}</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Solo lo necesario</translation>
    </message>
    <message>
        <source>Only necessary cookies.</source>
        <translation>Solo cookies necesarias.</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Permitido en parte</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Some optional cookies.</source>
        <translation>Algunas cookies opcionales.</translation>
    </message>
    <message>
        <source>Tracking is allowed.</source>
        <translation>El rastreo está permitido.</translation>
    </message>
    <message>
        <source>Tracking is off.</source>
        <translation>El rastreo está desactivado.</translation>
    </message>
    <message>
        <source>Tracking is partly on.</source>
        <translation>El rastreo está activado en parte.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>You haven&apos;t chosen yet. Until you do, everything optional is off, and nothing is sent to ALSOFT.</source>
        <translation>Aún no ha decidido. Hasta que lo haga, todo lo opcional está desactivado y no se envía nada a ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and confirmed by ALSOFT {moment}.</source>
        <translation>Sus decisiones están guardadas en este equipo y ALSOFT las confirmó {moment}.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and wait to be sent to ALSOFT.</source>
        <translation>Sus decisiones están guardadas en este equipo y pendientes de envío a ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT hasn&apos;t confirmed them yet; nothing is lost.</source>
        <translation>Sus decisiones están guardadas en este equipo. ALSOFT aún no las ha confirmado; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT isn&apos;t told of them.</source>
        <translation>Sus decisiones están guardadas en este equipo. No se comunican a ALSOFT.</translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation>
            <numerusform>La otra sección tiene el mismo texto.</numerusform>
            <numerusform>Las otras %n secciones tienen el mismo texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation>
            <numerusform>Ha cambiado %n sección:</numerusform>
            <numerusform>Han cambiado %n secciones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palabra eliminada</numerusform>
            <numerusform>%n palabras eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation>
            <numerusform>Mostrar %n palabra sin cambios</numerusform>
            <numerusform>Mostrar %n palabras sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions have the same words.</source>
        <translation>Las dos versiones tienen el mismo texto.</translation>
    </message>
    <message>
        <source>This section is gone: all of it is removed.</source>
        <translation>Esta sección ya no está: se ha eliminado entera.</translation>
    </message>
    <message>
        <source>This section is new: all of it is added.</source>
        <translation>Esta sección es nueva: se ha añadido entera.</translation>
    </message>
    <message>
        <source>What changed from version {old} to version {new}</source>
        <translation>Qué ha cambiado de la versión {old} a la versión {new}</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>añadido:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>eliminado:</translation>
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
        <translation>Copiar un enlace a esta sección</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the policy as PDF</source>
        <translation>Guardar la política como PDF</translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Find in the policy</source>
        <translation>Buscar en la política</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>De la versión</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>A la versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT no indica su fecha</translation>
    </message>
    <message>
        <source>Copied: {link}. Paste it into the search field here to come back to it.</source>
        <translation>Copiado: {link}. Péguelo aquí, en el campo de búsqueda, para volver a este punto.</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copiar un enlace</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Text size {size}: back to 100 %</source>
        <translation>Tamaño del texto: {size}; volver al 100&#xa0;%</translation>
    </message>
    <message>
        <source>The policy is published in {language}</source>
        <translation>La política está publicada en {language}</translation>
    </message>
    <message>
        <source>This computer has only version {number}, so there is nothing to compare it with.</source>
        <translation>Este equipo solo tiene la versión {number}, así que no hay nada con que compararla.</translation>
    </message>
    <message>
        <source>This note is ours: something is missing here in what ALSOFT published.</source>
        <translation>Esta nota es nuestra: aquí falta algo en lo que publicó ALSOFT.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>looked for new versions {moment}</source>
        <translation>última consulta de nuevas versiones: {moment}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>del {date}</translation>
    </message>
    <message>
        <source>{count}, from the beginning again</source>
        <translation>{count}, de nuevo desde el principio</translation>
    </message>
    <message>
        <source>{count}, from the end again</source>
        <translation>{count}, de nuevo desde el final</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{section}: the choice {title}</source>
        <translation>{section}: la decisión «{title}»</translation>
    </message>
</context>
<context>
    <name>PolicyQuestionsPresenter</name>
    <message>
        <source>I have seen it</source>
        <translation>Ya lo he visto</translation>
    </message>
    <message>
        <source>Only these of your choices rest on changed clauses. They stay as they are until you answer, and all others stay as they are.</source>
        <translation>De sus decisiones, solo estas se basan en cláusulas que han cambiado. Siguen como están hasta que usted responda; todas las demás no cambian.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>La política de privacidad ha cambiado</translation>
    </message>
    <message>
        <source>The privacy policy changed: version {number}, of {date}</source>
        <translation>La política de privacidad ha cambiado: versión {number}, del {date}</translation>
    </message>
    <message>
        <source>Version {number} of the privacy policy is new to you</source>
        <translation>La versión {number} de la política de privacidad es nueva para usted</translation>
    </message>
    <message>
        <source>You allowed it under version {number}. Changed since then:</source>
        <translation>Usted lo permitió con la versión {number}. Ha cambiado desde entonces:</translation>
    </message>
    <message>
        <source>Your choices stay as they are.</source>
        <translation>Sus decisiones siguen como están.</translation>
    </message>
    <message>
        <source>Your choices stay as they are. What changed concerns: {purposes}.</source>
        <translation>Sus decisiones siguen como están. Lo que ha cambiado afecta a: {purposes}.</translation>
    </message>
    <message>
        <source>{title}: the changed clause {clause}</source>
        <translation>{title}: la cláusula modificada {clause}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation>
            <numerusform>%n ajuste no se puede usar. Los demás se aplican.</numerusform>
            <numerusform>%n ajustes no se pueden usar. Los demás se aplican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation>
            <numerusform>Hay %n problema que corregir.</numerusform>
            <numerusform>Hay %n problemas que corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s text says to report it by e-mail, and lacks the address. Where you know it, set it here.</source>
        <translation>El texto de ALSOFT dice que se denuncie por correo electrónico, pero no incluye la dirección. Si la conoce, indíquela aquí.</translation>
    </message>
    <message>
        <source>Everything works, with something to know.</source>
        <translation>Todo funciona, con alguna advertencia.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>No se ha indicado ninguna dirección.</translation>
    </message>
    <message>
        <source>No organisation sets anything on this computer.</source>
        <translation>Ninguna organización define nada en este equipo.</translation>
    </message>
    <message>
        <source>Recommended by your organisation.</source>
        <translation>Recomendado por su organización.</translation>
    </message>
    <message>
        <source>Set by the environment of this program.</source>
        <translation>Definido por el entorno de este programa.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Definido por {organisation}; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>este usuario</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>su organización</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <translation>Preferencias de privacidad de ALSOFT</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Flows of your data</source>
        <translation>Flujos de sus datos</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Nunca se comparte</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>Archivos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation>Guardar la imagen como PDF</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>Guardar la imagen como SVG</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>What is collected, for what, and who receives it. A switch cuts its bands.</source>
        <translation>Qué se recopila, para qué y quién lo recibe. Cada interruptor corta sus bandas.</translation>
    </message>
    <message>
        <source>When you are asked for details</source>
        <translation>Cuándo se le piden datos</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>Quién recibe datos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>YourDataPresenter</name>
    <message>
        <source>Collected</source>
        <translation>Recopilado</translation>
    </message>
    <message>
        <source>Never shared with: {recipients}.</source>
        <translation>Nunca se comparte con: {recipients}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>La decisión</translation>
    </message>
    <message>
        <source>The choice: {title}</source>
        <translation>La decisión: {title}</translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation>La política no indica ninguna</translation>
    </message>
    <message>
        <source>Whatever you choose, these never go to: {recipients}</source>
        <translation>Decida lo que decida, estos datos nunca llegan a: {recipients}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>never with: {recipients}</source>
        <translation>nunca con: {recipients}</translation>
    </message>
    <message>
        <source>nothing by your choices</source>
        <translation>nada, según sus decisiones</translation>
    </message>
    <message>
        <source>now for: {purposes}</source>
        <translation>ahora para: {purposes}</translation>
    </message>
    <message>
        <source>received by {recipient}</source>
        <translation>recibido por {recipient}</translation>
    </message>
    <message>
        <source>whatever you choose</source>
        <translation>decida lo que decida</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{what} Why: {why}</source>
        <translation>{what} Por qué: {why}</translation>
    </message>
</context>
<context>
    <name>_Bytes</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n entry(s) of the journal are missing here</source>
        <translation>
            <numerusform>Aquí falta %n entrada del diario</numerusform>
            <numerusform>Aquí faltan %n entradas del diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n choice(s)</source>
        <translation>
            <numerusform>Usted tomó %n decisión</numerusform>
            <numerusform>Usted tomó %n decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>Opt out of everything</source>
        <translation>Rechazar todo</translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Keep allowed</source>
        <translation>Mantener permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitir</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Privacy Preferences</source>
        <translation>Preferencias de privacidad</translation>
    </message>
</context>
<context>
    <name>_Trio</name>
    <message>
        <source>Allow all</source>
        <translation>Permitir todo</translation>
    </message>
    <message>
        <source>Let me choose</source>
        <translation>Quiero elegir</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Solo lo necesario</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>A company that takes over</source>
        <extracomment>recipients, successor: title</extracomment>
        <translation>Una empresa que suceda a ALSOFT</translation>
    </message>
    <message>
        <source>A free trial of Tactic</source>
        <extracomment>cases, trial: title</extracomment>
        <translation>Una prueba gratuita de Tactic</translation>
    </message>
    <message>
        <source>A purchase has to be paid for.</source>
        <extracomment>service_messages, billing: reason</extracomment>
        <translation>Toda compra tiene que pagarse.</translation>
    </message>
    <message>
        <source>ALSOFT</source>
        <extracomment>recipients, alsoft: title</extracomment>
        <translation>ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT may reach out to you during an emergency.</source>
        <extracomment>service_messages, emergency: description</extracomment>
        <translation>ALSOFT puede ponerse en contacto con usted en una emergencia.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>never_shared, address: title</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ads you clicked</source>
        <extracomment>data_items, ads: title</extracomment>
        <translation>Anuncios pulsados</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <extracomment>purposes, tracking.advertising: title
----------
recipients, advertisers: title</extracomment>
        <translation>Anunciantes</translation>
    </message>
    <message>
        <source>Advertisers and advertising agencies, which show and measure ads.</source>
        <extracomment>recipients, advertisers: description</extracomment>
        <translation>Anunciantes y agencias de publicidad, que muestran y miden anuncios.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>purposes, tracking.advertising: full_title
----------
purposes, cookies.advertising: title</extracomment>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <extracomment>purposes, cookies.advertising: full_title
----------
cookies, advertising: title</extracomment>
        <translation>Cookies de publicidad</translation>
    </message>
    <message>
        <source>After a legal request, or to investigate or report illegal activity, enforce ALSOFT&apos;s rights or defend claims. No choice governs this.</source>
        <extracomment>recipients, authorities: description</extracomment>
        <translation>A raíz de un requerimiento legal, o para investigar o denunciar actividades ilegales, hacer valer los derechos de ALSOFT o defenderse de reclamaciones. No depende de ninguna decisión.</translation>
    </message>
    <message>
        <source>Age, gender and the like</source>
        <extracomment>data_items, demographic: title</extracomment>
        <translation>Edad, sexo y similares</translation>
    </message>
    <message>
        <source>Analytics companies</source>
        <extracomment>purposes, tracking.analytics: title
----------
purposes, tracking.analytics: full_title
----------
recipients, analytics_companies: title</extracomment>
        <translation>Empresas de analítica</translation>
    </message>
    <message>
        <source>App online or offline</source>
        <extracomment>data_items, online_status: title</extracomment>
        <translation>Aplicación en línea o no</translation>
    </message>
    <message>
        <source>Asks the ad companies that are members of the NAI to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, nai: does</extracomment>
        <translation>Pide a las empresas de publicidad que son miembros de la NAI que dejen de rastrearle mediante cookies, en el navegador en que usted abra la página.</translation>
    </message>
    <message>
        <source>Asks the companies that are members of the DAA to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, daa: does</extracomment>
        <translation>Pide a las empresas que son miembros de la DAA que dejen de rastrearle mediante cookies, en el navegador en que usted abra la página.</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>service_messages, billing: title</extracomment>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Companies that work for ALSOFT: voice transcription, e-mail, messaging and payment processing.</source>
        <extracomment>recipients, service_providers: description</extracomment>
        <translation>Empresas que trabajan para ALSOFT: transcripción de voz, correo electrónico, mensajería y procesamiento de pagos.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <extracomment>groups, cookies: title</extracomment>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Count visits, to improve the website.</source>
        <extracomment>purposes, cookies.statistics: description</extracomment>
        <translation>Contar las visitas, para mejorar el sitio web.</translation>
    </message>
    <message>
        <source>Courts and authorities</source>
        <extracomment>recipients, authorities: title</extracomment>
        <translation>Tribunales y autoridades</translation>
    </message>
    <message>
        <source>Credit card information</source>
        <extracomment>never_shared, card: title</extracomment>
        <translation>Datos de la tarjeta de crédito</translation>
    </message>
    <message>
        <source>Demographic information, when you choose to share it.</source>
        <extracomment>data_items, demographic: description</extracomment>
        <translation>Datos demográficos, cuando usted decide facilitarlos.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>data_items, device_id: title</extracomment>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <extracomment>data_items, technical: title</extracomment>
        <translation>Dispositivo y navegador</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <extracomment>service_messages, emergency: title</extracomment>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>For app users: whether the app is online.</source>
        <extracomment>data_items, online_status: description</extracomment>
        <translation>Para usuarios de la aplicación: si la aplicación está en línea.</translation>
    </message>
    <message>
        <source>For billing.</source>
        <extracomment>data_items, card: why</extracomment>
        <translation>Para la facturación.</translation>
    </message>
    <message>
        <source>For marketing, statistical and analytical purposes.</source>
        <extracomment>data_items, demographic: why</extracomment>
        <translation>Con fines de marketing, estadísticos y analíticos.</translation>
    </message>
    <message>
        <source>For your account and purchases, and to write to you.</source>
        <extracomment>data_items, name: why</extracomment>
        <translation>Para su cuenta y sus compras, y para escribirle.</translation>
    </message>
    <message>
        <source>For your account, and to reach you in an emergency.</source>
        <extracomment>data_items, phone: why</extracomment>
        <translation>Para su cuenta y para contactar con usted en una emergencia.</translation>
    </message>
    <message>
        <source>For your sign-in details, notices about your subscription, and messages from ALSOFT.</source>
        <extracomment>data_items, email: why</extracomment>
        <translation>Para sus datos de acceso, los avisos sobre su suscripción y los mensajes de ALSOFT.</translation>
    </message>
    <message>
        <source>How long you visited the sites or used the apps, and which services and features you used.</source>
        <extracomment>data_items, usage: description</extracomment>
        <translation>Cuánto tiempo visitó los sitios o usó las aplicaciones, y qué servicios y funciones utilizó.</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>data_items, ip_address: title</extracomment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Important notices about your trial period and subscription, and when your service expires.</source>
        <extracomment>service_messages, notices: description</extracomment>
        <translation>Avisos importantes sobre su periodo de prueba y su suscripción, y sobre el vencimiento de su servicio.</translation>
    </message>
    <message>
        <source>In a corporate restructuring, such as a sale, a merger or a bankruptcy. No choice governs this.</source>
        <extracomment>recipients, successor: description</extracomment>
        <translation>En una reestructuración empresarial, como una venta, una fusión o una quiebra. No depende de ninguna decisión.</translation>
    </message>
    <message>
        <source>In an emergency, nobody can ask you first.</source>
        <extracomment>service_messages, emergency: reason</extracomment>
        <translation>En una emergencia, nadie puede preguntarle antes.</translation>
    </message>
    <message>
        <source>Invite you to surveys, discussions and prize draws.</source>
        <extracomment>purposes, contact.surveys: description</extracomment>
        <translation>Invitarle a encuestas, debates y sorteos.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach other browsers, apps or devices, nor companies that aren&apos;t members; you may still see ads. Clearing cookies undoes it.</source>
        <extracomment>opt_outs, nai: does_not
----------
opt_outs, daa: does_not</extracomment>
        <translation>No alcanza a otros navegadores, aplicaciones o dispositivos, ni a empresas que no son miembros; es posible que siga viendo anuncios. Si borra las cookies, se anula.</translation>
    </message>
    <message>
        <source>Kept after you leave, until you next visit the site.</source>
        <extracomment>cookies, last_dictionary: kept</extracomment>
        <translation>Se conserva después de salir, hasta su próxima visita al sitio.</translation>
    </message>
    <message>
        <source>Last dictionary</source>
        <extracomment>cookies, last_dictionary: title</extracomment>
        <translation>Último diccionario</translation>
    </message>
    <message>
        <source>Let ad companies track you.</source>
        <extracomment>cookies, advertising: description</extracomment>
        <translation>Permiten que las empresas de publicidad le rastreen.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>groups, location: title
----------
data_items, location: title</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>May know exactly where your mobile device is.</source>
        <extracomment>purposes, location.precise: description</extracomment>
        <translation>Permite saber exactamente dónde está su dispositivo móvil.</translation>
    </message>
    <message>
        <source>May see how you use ALSOFT programs.</source>
        <extracomment>purposes, tracking.analytics: description</extracomment>
        <translation>Pueden ver cómo usa usted los programas de ALSOFT.</translation>
    </message>
    <message>
        <source>May use your device ID to show and measure ads.</source>
        <extracomment>purposes, tracking.advertising: description</extracomment>
        <translation>Pueden usar su ID de dispositivo para mostrar y medir anuncios.</translation>
    </message>
    <message>
        <source>Messages from ALSOFT</source>
        <extracomment>groups, contact: title</extracomment>
        <translation>Mensajes de ALSOFT</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>data_items, name: title
----------
never_shared, name: title</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Necessary</source>
        <extracomment>purposes, cookies.necessary: title</extracomment>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>Necessary cookies</source>
        <extracomment>purposes, cookies.necessary: full_title</extracomment>
        <translation>Cookies necesarias</translation>
    </message>
    <message>
        <source>Needed for the site to work.</source>
        <extracomment>purposes, cookies.necessary: reason</extracomment>
        <translation>Necesarias para que el sitio funcione.</translation>
    </message>
    <message>
        <source>Network Advertising Initiative (NAI)</source>
        <extracomment>opt_outs, nai: title</extracomment>
        <translation>Network Advertising Initiative (NAI)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>purposes, contact.news: title</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>News from ALSOFT</source>
        <extracomment>purposes, contact.news: full_title</extracomment>
        <translation>Novedades de ALSOFT</translation>
    </message>
    <message>
        <source>Other users</source>
        <extracomment>recipients, other_users: title</extracomment>
        <translation>Otros usuarios</translation>
    </message>
    <message>
        <source>Page you came from</source>
        <extracomment>data_items, referrer: title</extracomment>
        <translation>Página de procedencia</translation>
    </message>
    <message>
        <source>Pages and features you use</source>
        <extracomment>data_items, usage: title</extracomment>
        <translation>Páginas y funciones que usa</translation>
    </message>
    <message>
        <source>Payment details</source>
        <extracomment>data_items, card: title</extracomment>
        <translation>Datos de pago</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <extracomment>groups, personalisation: title</extracomment>
        <translation>Personalización</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>data_items, phone: title
----------
never_shared, phone: title</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Precise location</source>
        <extracomment>purposes, location.precise: title
----------
purposes, location.precise: full_title</extracomment>
        <translation>Ubicación precisa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>purposes, cookies.preferences: title</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences cookies</source>
        <extracomment>purposes, cookies.preferences: full_title</extracomment>
        <translation>Cookies de preferencias</translation>
    </message>
    <message>
        <source>Purchasing a service</source>
        <extracomment>cases, purchase: title</extracomment>
        <translation>Compra de un servicio</translation>
    </message>
    <message>
        <source>Recognise you, to track your use of the sites.</source>
        <extracomment>cookies, statistics: description</extracomment>
        <translation>Le reconocen, para rastrear su uso de los sitios.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>purposes, personalisation.recommendations: title
----------
purposes, personalisation.recommendations: full_title</extracomment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Registering with ALSOFT</source>
        <extracomment>cases, register: title</extracomment>
        <translation>Alta en ALSOFT</translation>
    </message>
    <message>
        <source>Remember the dictionary you used last.</source>
        <extracomment>purposes, cookies.preferences: description</extracomment>
        <translation>Recordar el último diccionario que usó.</translation>
    </message>
    <message>
        <source>Remembers which dictionary you last searched, so that it is selected for you.</source>
        <extracomment>cookies, last_dictionary: description</extracomment>
        <translation>Recuerda en qué diccionario buscó por última vez, para dejarlo seleccionado.</translation>
    </message>
    <message>
        <source>Running your account</source>
        <extracomment>purposes, service.account: title
----------
purposes, service.account: full_title</extracomment>
        <translation>Gestión de su cuenta</translation>
    </message>
    <message>
        <source>Send you special offers and deals.</source>
        <extracomment>purposes, contact.offers: description</extracomment>
        <translation>Enviarle ofertas especiales y promociones.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>recipients, service_providers: title</extracomment>
        <translation>Proveedores de servicios</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <extracomment>cookies, session: title</extracomment>
        <translation>Cookies de sesión</translation>
    </message>
    <message>
        <source>Settings, language</source>
        <extracomment>data_items, settings: title</extracomment>
        <translation>Ajustes, idioma</translation>
    </message>
    <message>
        <source>Show ads chosen from the pages you visit.</source>
        <extracomment>purposes, cookies.advertising: description</extracomment>
        <translation>Mostrar anuncios elegidos según las páginas que visita.</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <extracomment>service_messages, credentials: title</extracomment>
        <translation>Datos de acceso</translation>
    </message>
    <message>
        <source>Sign-in details, notices about your subscription, and billing.</source>
        <extracomment>purposes, service.account: description</extracomment>
        <translation>Datos de acceso, avisos sobre su suscripción y facturación.</translation>
    </message>
    <message>
        <source>Signing in and keeping your session.</source>
        <extracomment>purposes, cookies.necessary: description</extracomment>
        <translation>Iniciar sesión y mantenerla abierta.</translation>
    </message>
    <message>
        <source>Special offers</source>
        <extracomment>purposes, contact.offers: title
----------
purposes, contact.offers: full_title</extracomment>
        <translation>Ofertas especiales</translation>
    </message>
    <message>
        <source>Special offers and deals</source>
        <extracomment>cases, offers: title</extracomment>
        <translation>Ofertas especiales y promociones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>purposes, cookies.statistics: title</extracomment>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Statistics cookies</source>
        <extracomment>purposes, cookies.statistics: full_title
----------
cookies, statistics: title</extracomment>
        <translation>Cookies de estadísticas</translation>
    </message>
    <message>
        <source>Suggest ALSOFT products and services that may suit you.</source>
        <extracomment>purposes, personalisation.recommendations: description</extracomment>
        <translation>Sugerirle productos y servicios de ALSOFT que puedan interesarle.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>purposes, contact.surveys: title</extracomment>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Surveys and discussions</source>
        <extracomment>purposes, contact.surveys: full_title</extracomment>
        <translation>Encuestas y debates</translation>
    </message>
    <message>
        <source>Technical information about your computer or mobile device, such as its type, web browser or operating system.</source>
        <extracomment>data_items, technical: description</extracomment>
        <translation>Información técnica sobre su equipo o dispositivo móvil, como su tipo, el navegador web o el sistema operativo.</translation>
    </message>
    <message>
        <source>Tell you about new products and services.</source>
        <extracomment>purposes, contact.news: description</extracomment>
        <translation>Informarle de nuevos productos y servicios.</translation>
    </message>
    <message>
        <source>Tell you apart from other users of the website.</source>
        <extracomment>cookies, session: description</extracomment>
        <translation>Le distinguen de otros usuarios del sitio web.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the DAA&apos;s public page.</source>
        <extracomment>opt_outs, daa: note</extracomment>
        <translation>Falta la dirección en el texto de ALSOFT; esta la ponemos nosotros: la página pública de la DAA.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the NAI&apos;s public page.</source>
        <extracomment>opt_outs, nai: note</extracomment>
        <translation>Falta la dirección en el texto de ALSOFT; esta la ponemos nosotros: la página pública de la NAI.</translation>
    </message>
    <message>
        <source>The address of the last web page that you visited before coming to one of ALSOFT&apos;s sites.</source>
        <extracomment>data_items, referrer: description</extracomment>
        <translation>La dirección de la última página web que visitó antes de llegar a uno de los sitios de ALSOFT.</translation>
    </message>
    <message>
        <source>The ads that you clicked on.</source>
        <extracomment>data_items, ads: description</extracomment>
        <translation>Los anuncios en los que hizo clic.</translation>
    </message>
    <message>
        <source>The company whose sites, apps and programs you use.</source>
        <extracomment>recipients, alsoft: description</extracomment>
        <translation>La empresa cuyos sitios, aplicaciones y programas usa.</translation>
    </message>
    <message>
        <source>The credentials to start using what you purchased.</source>
        <extracomment>service_messages, credentials: description</extracomment>
        <translation>Las credenciales para empezar a usar lo que compró.</translation>
    </message>
    <message>
        <source>The general location is used to show ads; the policy gives no reason for the precise one.</source>
        <extracomment>data_items, location: why</extracomment>
        <translation>La ubicación general se usa para mostrar anuncios; la política no da ningún motivo para la precisa.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say how long: some cookies end with the browser session, some are kept for a fixed period.</source>
        <extracomment>cookies, statistics: kept
----------
cookies, advertising: kept</extracomment>
        <translation>La política no dice cuánto tiempo: algunas cookies terminan con la sesión del navegador y otras se conservan durante un periodo fijo.</translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>recipients, public: title</extracomment>
        <translation>El público</translation>
    </message>
    <message>
        <source>The words that you looked up, and the results that you selected.</source>
        <extracomment>data_items, words: description</extracomment>
        <translation>Las palabras que consultó y los resultados que seleccionó.</translation>
    </message>
    <message>
        <source>These messages concern what you have ordered.</source>
        <extracomment>service_messages, notices: reason</extracomment>
        <translation>Estos mensajes se refieren a lo que usted ha contratado.</translation>
    </message>
    <message>
        <source>They analyse how ALSOFT&apos;s sites and apps are used.</source>
        <extracomment>recipients, analytics_companies: description</extracomment>
        <translation>Analizan cómo se usan los sitios y las aplicaciones de ALSOFT.</translation>
    </message>
    <message>
        <source>To measure ads, and to show ads that are more relevant to you.</source>
        <extracomment>data_items, ads: why</extracomment>
        <translation>Para medir los anuncios y mostrarle otros que le resulten más pertinentes.</translation>
    </message>
    <message>
        <source>To recognise you in apps, store your preferences, track your use of the apps, and show and measure ads.</source>
        <extracomment>data_items, device_id: why</extracomment>
        <translation>Para reconocerle en las aplicaciones, guardar sus preferencias, rastrear su uso de las aplicaciones, y mostrar y medir anuncios.</translation>
    </message>
    <message>
        <source>To run the app and see how it is used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, online_status: why</extracomment>
        <translation>Para hacer funcionar la aplicación y ver cómo se usa; la política no da un motivo propio para este dato.</translation>
    </message>
    <message>
        <source>To run the sites and apps, to see how they are used, and to choose ads.</source>
        <extracomment>data_items, usage: why</extracomment>
        <translation>Para hacer funcionar los sitios y las aplicaciones, ver cómo se usan y elegir anuncios.</translation>
    </message>
    <message>
        <source>To see how the sites and apps are used: analytics companies collect information about computers and devices.</source>
        <extracomment>data_items, technical: why</extracomment>
        <translation>Para ver cómo se usan los sitios y las aplicaciones: las empresas de analítica recopilan información sobre equipos y dispositivos.</translation>
    </message>
    <message>
        <source>To see how the sites are used, and to choose ads: advertisers may see searches made.</source>
        <extracomment>data_items, words: why</extracomment>
        <translation>Para ver cómo se usan los sitios y elegir anuncios: los anunciantes pueden ver las búsquedas realizadas.</translation>
    </message>
    <message>
        <source>To see how the sites are used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, referrer: why
----------
data_items, ip_address: why</extracomment>
        <translation>Para ver cómo se usan los sitios; la política no da un motivo propio para este dato.</translation>
    </message>
    <message>
        <source>To store your preferences, such as the dictionary you used last.</source>
        <extracomment>data_items, settings: why</extracomment>
        <translation>Para guardar sus preferencias, como el último diccionario que usó.</translation>
    </message>
    <message>
        <source>Totals about all users only, such as how many they are and their overall demographics.</source>
        <extracomment>recipients, public: description</extracomment>
        <translation>Solo totales sobre todos los usuarios, como cuántos son y sus datos demográficos generales.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>groups, tracking: title</extracomment>
        <translation>Rastreo</translation>
    </message>
    <message>
        <source>Trial and subscription notices</source>
        <extracomment>service_messages, notices: title</extracomment>
        <translation>Avisos de prueba y suscripción</translation>
    </message>
    <message>
        <source>Until you close the browser.</source>
        <extracomment>cookies, session: kept</extracomment>
        <translation>Hasta que cierre el navegador.</translation>
    </message>
    <message>
        <source>What you bought can&apos;t be provided without it.</source>
        <extracomment>purposes, service.account: reason</extracomment>
        <translation>Sin ello no se le puede proporcionar lo que compró.</translation>
    </message>
    <message>
        <source>Where your mobile device is: in general automatically, precisely only if you have enabled it.</source>
        <extracomment>data_items, location: description</extracomment>
        <translation>Dónde está su dispositivo móvil: en general, de forma automática; con precisión, solo si usted lo ha activado.</translation>
    </message>
    <message>
        <source>Words you looked up</source>
        <extracomment>data_items, words: title</extracomment>
        <translation>Palabras consultadas</translation>
    </message>
    <message>
        <source>You couldn&apos;t use your purchase without them.</source>
        <extracomment>service_messages, credentials: reason</extracomment>
        <translation>Sin ellos no podría usar lo que compró.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>groups, service: title</extracomment>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Your basic details are needed.</source>
        <extracomment>cases, register: description</extracomment>
        <translation>Se necesitan sus datos básicos.</translation>
    </message>
    <message>
        <source>Your card details are used to bill what you bought.</source>
        <extracomment>service_messages, billing: description</extracomment>
        <translation>Los datos de su tarjeta se usan para cobrar lo que compró.</translation>
    </message>
    <message>
        <source>Your computer&apos;s address on the Internet.</source>
        <extracomment>data_items, ip_address: description</extracomment>
        <translation>La dirección de su equipo en Internet.</translation>
    </message>
    <message>
        <source>Your credit card details, when you purchase a service.</source>
        <extracomment>data_items, card: description</extracomment>
        <translation>Los datos de su tarjeta de crédito, cuando compra un servicio.</translation>
    </message>
    <message>
        <source>Your details are needed, including credit card details.</source>
        <extracomment>cases, purchase: description</extracomment>
        <translation>Se necesitan sus datos, incluidos los de la tarjeta de crédito.</translation>
    </message>
    <message>
        <source>Your details are needed.</source>
        <extracomment>cases, trial: description</extracomment>
        <translation>Se necesitan sus datos.</translation>
    </message>
    <message>
        <source>Your details may be needed.</source>
        <extracomment>cases, offers: description</extracomment>
        <translation>Es posible que se necesiten sus datos.</translation>
    </message>
    <message>
        <source>Your e-mail address, when you choose to share it.</source>
        <extracomment>data_items, email: description</extracomment>
        <translation>Su dirección de correo electrónico, cuando decide facilitarla.</translation>
    </message>
    <message>
        <source>Your mobile device&apos;s unique ID number.</source>
        <extracomment>data_items, device_id: description</extracomment>
        <translation>El número de identificación único de su dispositivo móvil.</translation>
    </message>
    <message>
        <source>Your name, when you choose to share it.</source>
        <extracomment>data_items, name: description</extracomment>
        <translation>Su nombre, cuando decide facilitarlo.</translation>
    </message>
    <message>
        <source>Your phone number, when you choose to share it.</source>
        <extracomment>data_items, phone: description</extracomment>
        <translation>Su número de teléfono, cuando decide facilitarlo.</translation>
    </message>
    <message>
        <source>Your preferences and settings, such as time zone and language.</source>
        <extracomment>data_items, settings: description</extracomment>
        <translation>Sus preferencias y ajustes, como la zona horaria y el idioma.</translation>
    </message>
    <message>
        <source>Your username stands on what you submit or post; others may collect and use what you post in public areas.</source>
        <extracomment>recipients, other_users: description</extracomment>
        <translation>Su nombre de usuario figura en lo que envía o publica; otras personas pueden recopilar y usar lo que publique en zonas públicas.</translation>
    </message>
    <message>
        <source>account, sign in, login, credentials, subscription, billing, payment, trial</source>
        <extracomment>purposes, service.account: what a search finds it by</extracomment>
        <translation>cuenta, iniciar sesión, iniciar sesion, acceso, credenciales, contraseña, contrasena, suscripción, suscripcion, facturación, facturacion, factura, pago, prueba</translation>
    </message>
    <message>
        <source>cookies, advertising, ads, nai, daa, tracking</source>
        <extracomment>purposes, cookies.advertising: what a search finds it by</extracomment>
        <translation>cookies, publicidad, anuncios, nai, daa, rastreo, rastrear, seguimiento</translation>
    </message>
    <message>
        <source>cookies, preferences, dictionary, settings, remember</source>
        <extracomment>purposes, cookies.preferences: what a search finds it by</extracomment>
        <translation>cookies, preferencias, diccionario, ajustes, configuración, configuracion, recordar</translation>
    </message>
    <message>
        <source>cookies, session, necessary, essential, sign in</source>
        <extracomment>purposes, cookies.necessary: what a search finds it by</extracomment>
        <translation>cookies, sesión, sesion, necesarias, esenciales, imprescindibles, iniciar sesión, iniciar sesion, acceso</translation>
    </message>
    <message>
        <source>cookies, statistics, visits, count, measure</source>
        <extracomment>purposes, cookies.statistics: what a search finds it by</extracomment>
        <translation>cookies, estadísticas, estadisticas, visitas, contar, medir, analítica, analitica</translation>
    </message>
    <message>
        <source>location, gps, geographic, where</source>
        <extracomment>purposes, location.precise: what a search finds it by</extracomment>
        <translation>ubicación, ubicacion, localización, localizacion, gps, geográfica, geografica, geolocalización, geolocalizacion, dónde, donde</translation>
    </message>
    <message>
        <source>news, newsletter, e-mail, unsubscribe, marketing</source>
        <extracomment>purposes, contact.news: what a search finds it by</extracomment>
        <translation>novedades, noticias, boletín, boletin, newsletter, correo electrónico, correo electronico, email, darse de baja, cancelar suscripción, cancelar suscripcion, marketing</translation>
    </message>
    <message>
        <source>offers, deals, discount, unsubscribe, marketing</source>
        <extracomment>purposes, contact.offers: what a search finds it by</extracomment>
        <translation>ofertas, promociones, descuento, rebajas, darse de baja, cancelar suscripción, cancelar suscripcion, marketing</translation>
    </message>
    <message>
        <source>opt out of Tracking</source>
        <extracomment>purposes, tracking.analytics: subtitle</extracomment>
        <translation>opt out of Tracking</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, advertising, ads, device id</source>
        <extracomment>purposes, tracking.advertising: what a search finds it by</extracomment>
        <translation>rechazar el rastreo, rastreo, rastrear, seguimiento, publicidad, anuncios, anunciantes, id de dispositivo, exclusión, exclusion, opt out of tracking</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, analytics, telemetry, usage, device id</source>
        <extracomment>purposes, tracking.analytics: what a search finds it by</extracomment>
        <translation>rechazar el rastreo, rastreo, rastrear, seguimiento, analítica, analitica, análisis, analisis, telemetría, telemetria, uso, id de dispositivo, exclusión, exclusion, opt out of tracking</translation>
    </message>
    <message>
        <source>recommendations, suggestions, personalise, personalize, profile</source>
        <extracomment>purposes, personalisation.recommendations: what a search finds it by</extracomment>
        <translation>recomendaciones, sugerencias, personalizar, personalización, personalizacion, perfil</translation>
    </message>
    <message>
        <source>surveys, discussions, forum, prize draws, market research, unsubscribe</source>
        <extracomment>purposes, contact.surveys: what a search finds it by</extracomment>
        <translation>encuestas, debates, foro, sorteos, estudio de mercado, darse de baja, cancelar suscripción, cancelar suscripcion</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A backend key&apos;s kid is not its thumbprint.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>El kid de una clave del servidor no es su huella.</translation>
    </message>
    <message>
        <source>A clock that is wrong does this too. Check it: alsoft-prefs doctor</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>También lo causa un reloj mal ajustado. Compruébelo: alsoft-prefs doctor</translation>
    </message>
    <message>
        <source>A device ID is made with the first choice that is sent.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>El ID de dispositivo se crea con la primera decisión que se envía.</translation>
    </message>
    <message>
        <source>A device key can&apos;t be removed: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>No se puede eliminar una clave de dispositivo: {strerror}.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted beside the system&apos;s, never instead.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Un archivo de certificados (PEM) en los que se confía además de los del sistema, nunca en su lugar.</translation>
    </message>
    <message>
        <source>A key is not an Ed25519 public JWK.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Una clave no es un JWK público Ed25519.</translation>
    </message>
    <message>
        <source>A key is of small order: anybody can sign for it.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Una clave es de orden pequeño: cualquiera puede firmar por ella.</translation>
    </message>
    <message>
        <source>A message asks for an extension that isn&apos;t known here.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje pide una extensión que aquí no se conoce.</translation>
    </message>
    <message>
        <source>A message is signed by a key that isn&apos;t trusted here.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Un mensaje está firmado con una clave en la que aquí no se confía.</translation>
    </message>
    <message>
        <source>A message isn&apos;t of the type {typ}.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje no es del tipo {typ}.</translation>
    </message>
    <message>
        <source>A message isn&apos;t signed with Ed25519.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje no está firmado con Ed25519.</translation>
    </message>
    <message>
        <source>A message&apos;s header</source>
        <extracomment>core/jws.py</extracomment>
        <translation>La cabecera de un mensaje</translation>
    </message>
    <message>
        <source>A message&apos;s payload</source>
        <extracomment>core/jws.py</extracomment>
        <translation>El contenido de un mensaje</translation>
    </message>
    <message>
        <source>A message&apos;s signature doesn&apos;t hold.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>La firma de un mensaje no es válida.</translation>
    </message>
    <message>
        <source>A network log-in page does this: log in there, then sync again.</source>
        <extracomment>adapters/http_backend.py
----------
services/exchange.py</extracomment>
        <translation>Puede deberse a la página de acceso de una red: inicie sesión en ella y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>A new device ID at each log-in</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Un nuevo ID de dispositivo en cada inicio de sesión</translation>
    </message>
    <message>
        <source>A newer version of this program may read it.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Una versión más reciente de este programa quizá pueda leerlo.</translation>
    </message>
    <message>
        <source>A policy&apos;s signed statement says something else than the answer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La declaración firmada de una política no dice lo mismo que la respuesta.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La declaración de una política</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad date.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La declaración de una política tiene una fecha no válida.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad hash or language.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La declaración de una política tiene un hash o un idioma no válidos.</translation>
    </message>
    <message>
        <source>A proof is for another request.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Una prueba de posesión es de otra solicitud.</translation>
    </message>
    <message>
        <source>A proof is older or newer than 60 seconds.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Una prueba de posesión se aparta más de 60 segundos de la hora actual.</translation>
    </message>
    <message>
        <source>A proof is too long.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Una prueba de posesión es demasiado larga.</translation>
    </message>
    <message>
        <source>A proof lacks its time or identifier.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>A una prueba de posesión le falta la hora o el identificador.</translation>
    </message>
    <message>
        <source>A proof&apos;s time is out of range.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>La hora de una prueba de posesión está fuera de los límites.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un acuse de recibo</translation>
    </message>
    <message>
        <source>A receipt is for another device or another record.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un acuse de recibo es de otro dispositivo o de otro registro.</translation>
    </message>
    <message>
        <source>A receipt is for other bytes than those that were sent.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un acuse de recibo corresponde a bytes distintos de los enviados.</translation>
    </message>
    <message>
        <source>A record</source>
        <extracomment>core/records.py</extracomment>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>A record isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Un registro no es lo que se firmó.</translation>
    </message>
    <message>
        <source>A record of another device stands in the chain.</source>
        <extracomment>core/records.py</extracomment>
        <translation>En la cadena hay un registro de otro dispositivo.</translation>
    </message>
    <message>
        <source>A record of {count} bytes is over {max_record_bytes}.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Un registro de {count} bytes supera el límite de {max_record_bytes}.</translation>
    </message>
    <message>
        <source>A record&apos;s device isn&apos;t the thumbprint of its key.</source>
        <extracomment>core/records.py</extracomment>
        <translation>El dispositivo de un registro no es la huella de su clave.</translation>
    </message>
    <message>
        <source>A record&apos;s policy</source>
        <extracomment>core/records.py</extracomment>
        <translation>La política de un registro</translation>
    </message>
    <message>
        <source>A record&apos;s program</source>
        <extracomment>core/records.py</extracomment>
        <translation>El programa de un registro</translation>
    </message>
    <message>
        <source>A record&apos;s schema isn&apos;t known here.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Aquí no se conoce el esquema de un registro.</translation>
    </message>
    <message>
        <source>A signed message doesn&apos;t say which key signed it.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Un mensaje firmado no dice qué clave lo firmó.</translation>
    </message>
    <message>
        <source>A signed message has three parts; this one doesn&apos;t.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje firmado tiene tres partes; este no.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje firmado no está en base64url.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t in canonical base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Un mensaje firmado no está en base64url canónico.</translation>
    </message>
    <message>
        <source>A version of the policy has another text than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Una versión de la política tiene un texto distinto del que se firmó.</translation>
    </message>
    <message>
        <source>A version of the policy is larger than 1 MiB.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Una versión de la política supera 1 MiB.</translation>
    </message>
    <message>
        <source>A version of the policy isn&apos;t text.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Una versión de la política no es texto.</translation>
    </message>
    <message>
        <source>A version of the policy says something else than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Una versión de la política no dice lo mismo que se firmó.</translation>
    </message>
    <message>
        <source>A version of the policy: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Una versión de la política: {message}</translation>
    </message>
    <message>
        <source>A version was damaged: {path}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Había una versión dañada: {path}.</translation>
    </message>
    <message>
        <source>A web page came instead of ALSOFT&apos;s answer. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>En lugar de la respuesta de ALSOFT ha llegado una página web. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Preferencias de privacidad de ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences, any version</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Preferencias de privacidad de ALSOFT, cualquier versión</translation>
    </message>
    <message>
        <source>ALSOFT answered for another device.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT ha respondido para otro dispositivo.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a record of another device.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>ALSOFT ha respondido con un registro de otro dispositivo.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a text of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT ha respondido con un texto de la política repetido.</translation>
    </message>
    <message>
        <source>ALSOFT answered with another version of the policy.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT ha respondido con otra versión de la política.</translation>
    </message>
    <message>
        <source>ALSOFT can&apos;t be reached</source>
        <extracomment>core/errors.py</extracomment>
        <translation>No se puede contactar con ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT doesn&apos;t list the version of the policy in force.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT no incluye en su lista la versión vigente de la política.</translation>
    </message>
    <message>
        <source>ALSOFT holds nothing for this computer: it has no device ID.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>ALSOFT no conserva nada de este equipo: no tiene ID de dispositivo.</translation>
    </message>
    <message>
        <source>ALSOFT is busy and asks to wait. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ALSOFT está ocupado y pide esperar. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t asked: sending is off, or no address is set.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>No se pregunta a ALSOFT: el envío está desactivado o no se ha indicado ninguna dirección.</translation>
    </message>
    <message>
        <source>ALSOFT knows nothing of this device ID, though it gave receipts for it.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT no sabe nada de este ID de dispositivo, aunque dio acuses de recibo para él.</translation>
    </message>
    <message>
        <source>ALSOFT lists a version of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT incluye dos veces en su lista una versión de la política.</translation>
    </message>
    <message>
        <source>ALSOFT now lists version {version} of the policy with another text than the one on this computer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT incluye ahora la versión {version} de la política con un texto distinto del que hay en este equipo.</translation>
    </message>
    <message>
        <source>ALSOFT published version {untold} of its privacy policy</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>ALSOFT ha publicado la versión {untold} de su política de privacidad</translation>
    </message>
    <message>
        <source>ALSOFT refused the record ({status}): {detail}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ALSOFT ha rechazado el registro ({status}): {detail}</translation>
    </message>
    <message>
        <source>ALSOFT states a decision that isn&apos;t known here.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT indica una decisión que aquí no se conoce.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>La respuesta de ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer about the policy</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La respuesta de ALSOFT sobre la política</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer can&apos;t be used (status {status}, {value}). {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>La respuesta de ALSOFT no se puede usar (estado {status}, {value}). {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} Your choices are kept.</source>
        <extracomment>services/head_check.py</extracomment>
        <translation>No se ha podido verificar la respuesta de ALSOFT: {message} Sus decisiones se conservan.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} {kept}</source>
        <extracomment>services/tries.py</extracomment>
        <translation>No se ha podido verificar la respuesta de ALSOFT: {message} {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer has no end. Nothing is lost.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>La respuesta de ALSOFT no termina. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer is signed by a key that isn&apos;t trusted here: it is neither the one seen first nor vouched for by it.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>La respuesta de ALSOFT está firmada con una clave en la que aquí no se confía: ni es la primera que se vio ni está avalada por ella.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks a text of the policy that it lists.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>En la respuesta de ALSOFT falta un texto de la política que figura en su lista.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks its {name}.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>En la respuesta de ALSOFT falta {name}.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks the record that it holds. Nothing is lost.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>En la respuesta de ALSOFT falta el registro que conserva. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s list of policies</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La lista de políticas de ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s records and this computer&apos;s don&apos;t agree. Your choices are kept.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Los registros de ALSOFT y los de este equipo no coinciden. Sus decisiones se conservan.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>Address for reports of abuse</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Dirección para denunciar abusos</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Always on: the service can&apos;t work without it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Siempre activo: el servicio no puede funcionar sin ello.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Una clave pública Ed25519 tiene 32 bytes.</translation>
    </message>
    <message>
        <source>An Ed25519 signature has 64 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Una firma Ed25519 tiene 64 bytes.</translation>
    </message>
    <message>
        <source>An erasure receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Un acuse de borrado</translation>
    </message>
    <message>
        <source>An erasure receipt is for another device.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Un acuse de borrado es de otro dispositivo.</translation>
    </message>
    <message>
        <source>Another program keeps it busy; try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Otro programa lo tiene ocupado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>As root: chown root:root {path}; chmod go-w {path}</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Como root: chown root:root {path}; chmod go-w {path}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Before entry {before} of the journal, {missing} of its entries are missing.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Antes de la entrada {before} del diario faltan entradas: {missing}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that you may read and write {folder}, and the disk&apos;s free space.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Compruebe que puede leer y escribir en {folder}, y el espacio libre del disco.</translation>
    </message>
    <message>
        <source>Check the address, and who intercepts this computer&apos;s connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Compruebe la dirección y quién intercepta las conexiones de este equipo.</translation>
    </message>
    <message>
        <source>Check the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py
----------
services/doctor.py</extracomment>
        <translation>Compruebe la dirección: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the clock of this computer and who intercepts its connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Compruebe el reloj de este equipo y quién intercepta sus conexiones.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell your administrator.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Compruebe el reloj de este equipo. Si va bien, avise a su administrador.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <extracomment>adapters/config_file.py
----------
adapters/fetched_policies.py
----------
adapters/sync_lock.py</extracomment>
        <translation>Compruebe los permisos de la carpeta y el espacio libre del disco.</translation>
    </message>
    <message>
        <source>Check the network and the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Compruebe la red y la dirección: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the permissions of {directory}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Compruebe los permisos de {directory}.</translation>
    </message>
    <message>
        <source>Check their permissions, then run it again.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>Compruebe sus permisos y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Choices are kept on this computer. Unlock the keyring, then sync again.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Las decisiones se conservan en este equipo. Desbloquee el llavero y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>Las decisiones se conservan. Sincronice desde la sesión de escritorio, o bien: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Choices are kept; mend the folder&apos;s permissions, then sync again.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Las decisiones se conservan; corrija los permisos de la carpeta y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Choose again what you want; each choice mends its own state.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Vuelva a decidir lo que desee; cada decisión repara su propio estado.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Compare what holds now: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Compare lo que rige ahora: alsoft-prefs status</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>DO_NOT_TRACK está definido en este equipo y se respeta.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, and obeyed.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>DO_NOT_TRACK está definido y se respeta.</translation>
    </message>
    <message>
        <source>Deny: {title}</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Rechazar: {title}</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <extracomment>core/catalog.py
----------
services/preferences.py</extracomment>
        <translation>¿Quería decir {list}?</translation>
    </message>
    <message>
        <source>Disabled means the same as not configured.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>«Deshabilitada» significa lo mismo que «No configurada».</translation>
    </message>
    <message>
        <source>Each log-in should get a device ID of its own, but the system doesn&apos;t tell this session from others. The ID stays.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Cada inicio de sesión debería tener su propio identificador de dispositivo, pero el sistema no distingue esta sesión de otras. El identificador se mantiene.</translation>
    </message>
    <message>
        <source>Enabled: yes. Disabled: no. Not configured: nothing is set.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Habilitada: sí. Deshabilitada: no. No configurada: no se establece nada.</translation>
    </message>
    <message>
        <source>Entry {position} of the journal can&apos;t be read: {reason}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La entrada {position} del diario no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Everything but the device&apos;s key is removed. {message}</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>Se ha eliminado todo menos la clave del dispositivo. {message}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Una prueba conservada</translation>
    </message>
    <message>
        <source>Find out who intercepts this computer&apos;s connections. If it is your organisation, its administrator can have that trusted: network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Averigüe quién intercepta las conexiones de este equipo. Si es su organización, su administrador puede hacer que se confíe en ello: network.extra_ca_file.</translation>
    </message>
    <message>
        <source>For example: sync.enabled=false</source>
        <extracomment>core/config.py</extracomment>
        <translation>Por ejemplo: sync.enabled=false</translation>
    </message>
    <message>
        <source>For example: tracking.analytics=deny</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Por ejemplo: tracking.analytics=deny</translation>
    </message>
    <message>
        <source>For virtual desktops that are made anew each time; choices are carried over.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Para escritorios virtuales que se crean de nuevo cada vez; las decisiones se conservan.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s permissions, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Libere espacio o corrija los permisos de la carpeta y vuelva a decidir.</translation>
    </message>
    <message>
        <source>Have it let {host} through without, or give them in HTTPS_PROXY. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Haga que deje pasar {host} sin ellos, o indíquelos en HTTPS_PROXY. {source}</translation>
    </message>
    <message>
        <source>If it lasts, tell your administrator.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>Si persiste, avise a su administrador.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Vuelva a instalar la versión más reciente.</translation>
    </message>
    <message>
        <source>Install the newest version; until then nothing new is allowed.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Instale la última versión; hasta entonces no se permite nada nuevo.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>It agrees with the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Coincide con el del servidor.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Pertenece a alguien que no es root, u otros pueden escribir en él. Solo vale lo que aquí se rechaza.</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Se puede usar.</translation>
    </message>
    <message>
        <source>It can only be recommended: the person&apos;s own choice goes before it.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Solo puede recomendarse: la decisión de la persona tiene prioridad.</translation>
    </message>
    <message>
        <source>It can&apos;t be listed: {strerror}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>No se puede mostrar su contenido: {strerror}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/managed/folders.py
----------
adapters/managed/macos.py
----------
adapters/managed/windows.py</extracomment>
        <translation>No se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>It is for another device.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Es de otro dispositivo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>It is tried again; if it lasts: alsoft-prefs device reset</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Se volverá a intentar; si persiste: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>It is {total_seconds} s away from the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Se aparta {total_seconds} s del reloj del servidor.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON: {error}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>No es JSON: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It isn&apos;t a dictionary of settings.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>No es un diccionario de ajustes.</translation>
    </message>
    <message>
        <source>It isn&apos;t a property list: {error}.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>No es una lista de propiedades: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t on this computer: the profile was copied or restored.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>No está en este equipo: el perfil se copió o se restauró.</translation>
    </message>
    <message>
        <source>It isn&apos;t the record that was stored.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>No es el registro que se guardó.</translation>
    </message>
    <message>
        <source>It was confirmed, and its receipt is gone.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Se confirmó, y su acuse de recibo ya no está.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not in a keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Guardada en un archivo que solo usted puede leer, no en un llavero.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Guardada en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Keys are those in the file: {list}. Compare them.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Las claves son las del propio archivo: {list}. Compárelas.</translation>
    </message>
    <message>
        <source>Keys of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Claves del servidor</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Locked by your organisation</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Bloqueado por su organización</translation>
    </message>
    <message>
        <source>Make a new device ID: alsoft-prefs device reset</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Cree un nuevo ID de dispositivo: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>Cree una antes.</translation>
    </message>
    <message>
        <source>Mend catalog.toml; if it came with the program, install the program again.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>Corrija catalog.toml; si venía con el programa, vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Mend it in config.toml; until then nothing is sent.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Corríjalo en config.toml; hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Mend or remove it; until then nothing is sent.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>Corríjalo o elimínelo; hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or free some space, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Corrija los permisos de la carpeta o libere espacio y vuelva a decidir.</translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf or .svg.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>Indique un archivo que termine en .pdf o .svg.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>New versions of the privacy policy couldn&apos;t be asked for. {stay}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>No se ha podido consultar si hay nuevas versiones de la política de privacidad. {stay}</translation>
    </message>
    <message>
        <source>No address is set, so choices stay on this computer.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>No se ha indicado ninguna dirección, así que las decisiones se quedan en este equipo.</translation>
    </message>
    <message>
        <source>No purpose was named.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>No se ha indicado ninguna finalidad.</translation>
    </message>
    <message>
        <source>None yet. It would be kept in {where}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aún no hay ninguna. Se guardaría en {where}.</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Not asked: sending is off.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>No se ha preguntado: el envío está desactivado.</translation>
    </message>
    <message>
        <source>Nothing chosen, nothing published.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nada decidido, nada publicado.</translation>
    </message>
    <message>
        <source>Nothing is confirmed; your choices are kept.</source>
        <extracomment>services/tries.py</extracomment>
        <translation>No hay nada confirmado; sus decisiones se conservan.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until it is mended.</source>
        <extracomment>adapters/database.py
----------
adapters/published_file.py</extracomment>
        <translation>No se permite nada opcional hasta que se corrija.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until you choose again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>No se permite nada opcional hasta que vuelva a decidir.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync fetches it again.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>No hay nada que hacer: la próxima sincronización la vuelve a descargar.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync makes a new device ID.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>No hay nada que hacer: la próxima sincronización crea un nuevo ID de dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was set: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>No se ha definido nada: {problem}</translation>
    </message>
    <message>
        <source>Off until you choose.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Desactivado hasta que usted decida.</translation>
    </message>
    <message>
        <source>One is made with the first choice that is sent.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>Se crea uno con la primera decisión que se envía.</translation>
    </message>
    <message>
        <source>Only the person can allow; the one value is &quot;deny&quot;. It is not applied.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Solo la propia persona puede permitir; el único valor posible es «deny». No se aplica.</translation>
    </message>
    <message>
        <source>Open the window, or choose again; that publishes it anew.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Abra la ventana o vuelva a decidir; así se publica de nuevo.</translation>
    </message>
    <message>
        <source>Other programs don&apos;t see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Otros programas no ven la última decisión.</translation>
    </message>
    <message>
        <source>Other programs see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Otros programas ven la última decisión.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recommended (people may change it)</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Recomendado (la persona puede cambiarlo)</translation>
    </message>
    <message>
        <source>Recommended by your organisation; you can change it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Recomendado por su organización; puede cambiarlo.</translation>
    </message>
    <message>
        <source>Record {name}…: {said}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Registro {name}…: {said}</translation>
    </message>
    <message>
        <source>Record {number} in the file: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Registro {number} del archivo: {message}</translation>
    </message>
    <message>
        <source>Record {number} of {device}… ({hash}…)</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Registro {number} de {device}… ({hash}…)</translation>
    </message>
    <message>
        <source>Record {number}, which it follows, isn&apos;t here or doesn&apos;t hold.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>El registro {number}, al que sigue, no está aquí o no es válido.</translation>
    </message>
    <message>
        <source>Record {seq} doesn&apos;t follow record {seq2}.</source>
        <extracomment>core/records.py
----------
services/checking.py</extracomment>
        <translation>El registro {seq} no sigue al registro {seq2}.</translation>
    </message>
    <message>
        <source>See what holds, and choose again: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Vea qué rige y vuelva a decidir: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See who says so: alsoft-prefs managed show</source>
        <extracomment>bootstrap.py
----------
services/preferences.py</extracomment>
        <translation>Vea quién lo dice: alsoft-prefs managed show</translation>
    </message>
    <message>
        <source>See why: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Vea por qué: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See: alsoft-prefs config show</source>
        <extracomment>bootstrap.py
----------
core/config.py
----------
services/sync.py</extracomment>
        <translation>Consulte: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>See: alsoft-prefs history</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Consulte: alsoft-prefs history</translation>
    </message>
    <message>
        <source>See: alsoft-prefs receipts list</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Consulte: alsoft-prefs receipts list</translation>
    </message>
    <message>
        <source>Send choices to the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Enviar las decisiones al servidor</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Definido por su organización; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock; erasure and history need it right within 60 s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Ponga en hora el reloj del equipo; el borrado y el historial necesitan que no se desvíe más de 60 s.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Start with only what is necessary</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Empezar solo con lo necesario</translation>
    </message>
    <message>
        <source>Sync from the desktop&apos;s own session: a task outside of it has none.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Sincronice desde la sesión del escritorio: una tarea fuera de ella no tiene ninguna.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Avise a su administrador o a ALSOFT.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT; this may be another server.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Avise a su administrador o a ALSOFT; puede tratarse de otro servidor.</translation>
    </message>
    <message>
        <source>Tell your administrator. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Avise a su administrador. {source}</translation>
    </message>
    <message>
        <source>Tell your administrator: alsoft-prefs managed show names it too.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Dígaselo a su administrador: alsoft-prefs managed show también lo indica.</translation>
    </message>
    <message>
        <source>Tell your administrator: it is the setting network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Avise a su administrador: se trata del ajuste network.extra_ca_file.</translation>
    </message>
    <message>
        <source>That can&apos;t be done</source>
        <extracomment>core/errors.py</extracomment>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <source>The backend states no usable list of keys.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>El servidor no indica ninguna lista de claves utilizable.</translation>
    </message>
    <message>
        <source>The backend&apos;s endorsements are not a list of signed messages.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Los avales del servidor no son una lista de mensajes firmados.</translation>
    </message>
    <message>
        <source>The backend&apos;s keys are not an object.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Las claves del servidor no son un objeto.</translation>
    </message>
    <message>
        <source>The catalog can&apos;t be read: {where}: {what}.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>No se puede leer el catálogo: {where}: {what}.</translation>
    </message>
    <message>
        <source>The certificates in {extra_ca_file} can&apos;t be used: {strerror}. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Los certificados de {extra_ca_file} no se pueden usar: {strerror}. {kept}</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole from record {first} on: {count} records. Those before it aren&apos;t here.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La cadena de {device}… está completa desde el registro {first}: {count} registros. Los anteriores no están aquí.</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole: {count} records.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La cadena de {device}… está completa: {count} registros.</translation>
    </message>
    <message>
        <source>The chain of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>La cadena de {device}…: {message}</translation>
    </message>
    <message>
        <source>The choices don&apos;t fit into a message to ALSOFT. {message} They hold on this computer, and are kept.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Las decisiones no caben en un mensaje a ALSOFT. {message} Se aplican en este equipo y se conservan.</translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be used</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Los datos de este equipo no se pueden usar</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be kept in {directory}: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>La clave del dispositivo no se puede guardar en {directory}: {strerror}.</translation>
    </message>
    <message>
        <source>The device&apos;s key in {where} is damaged. It is left as it is; choices are kept.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>La clave del dispositivo guardada en {where} está dañada. Se deja como está; las decisiones se conservan.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t here.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>La clave del dispositivo no está aquí.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in the profile, and this session has no keyring to ask.</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>La clave del dispositivo no está en el perfil y esta sesión no tiene llavero al que pedirla.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in this computer&apos;s keyring.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>La clave del dispositivo no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t on this computer.</source>
        <extracomment>adapters/file_vault.py
----------
services/exchange.py</extracomment>
        <translation>La clave del dispositivo no está en este equipo.</translation>
    </message>
    <message>
        <source>The environment sets it: HTTPS_PROXY, ALL_PROXY or NO_PROXY.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Lo establece el entorno: HTTPS_PROXY, ALL_PROXY o NO_PROXY.</translation>
    </message>
    <message>
        <source>The erasure of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>El borrado de {device}…: {message}</translation>
    </message>
    <message>
        <source>The first record, and it alone, has no record before it.</source>
        <extracomment>core/records.py</extracomment>
        <translation>El primer registro, y solo él, no tiene ningún registro anterior.</translation>
    </message>
    <message>
        <source>The journal holds less than was published from it: it was removed, or an older one restored. Of each choice, the less permissive of both counts.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>El diario contiene menos de lo que se publicó a partir de él: se eliminó o se restauró uno más antiguo. De cada decisión vale la menos permisiva de las dos.</translation>
    </message>
    <message>
        <source>The journal holds something that this version can&apos;t read ({error}). It is left as it is.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>El diario contiene algo que esta versión no puede leer ({error}). Se deja como está.</translation>
    </message>
    <message>
        <source>The journal was damaged ({error}). It is kept as {kept}; a new one is begun.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>El diario estaba dañado ({error}). Se conserva como {kept}; se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be read: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>El diario {path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>El diario {path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({error}), and can&apos;t be moved: {second}.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>El diario {path} está dañado ({error}) y no se puede mover: {second}.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries and its state disagree.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Las entradas del diario y su estado no coinciden.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry that it was made of is gone, or can&apos;t be read.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>La entrada del diario de la que procede ya no está o no se puede leer.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: it denies what was signed as allowed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>La entrada del diario se modificó: rechaza algo que se firmó como permitido.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its policy isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>La entrada del diario se modificó: su política no es la que se firmó.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its time or way isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>La entrada del diario se modificó: su hora o su modo no son los que se firmaron.</translation>
    </message>
    <message>
        <source>The key alone says nothing; the keyring&apos;s own program can remove it.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>La clave por sí sola no revela nada; puede eliminarla con el programa del llavero.</translation>
    </message>
    <message>
        <source>The language of the window and of the policy&apos;s text; system follows the system.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>El idioma de la ventana y del texto de la política; system sigue al sistema.</translation>
    </message>
    <message>
        <source>The lock in {directory} can&apos;t be made: {strerror}. Choices are kept.</source>
        <extracomment>adapters/sync_lock.py</extracomment>
        <translation>No se puede crear el bloqueo en {directory}: {strerror}. Las decisiones se conservan.</translation>
    </message>
    <message>
        <source>The next sync makes a new device ID.</source>
        <extracomment>adapters/file_vault.py
----------
adapters/keyring_vault.py</extracomment>
        <translation>La próxima sincronización crea un nuevo ID de dispositivo.</translation>
    </message>
    <message>
        <source>The one value is &quot;deny&quot;. The purpose stays denied until this is mended.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El único valor posible es «deny». La finalidad sigue rechazada hasta que se corrija.</translation>
    </message>
    <message>
        <source>The policy&apos;s text is missing in {path}.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Falta el texto de la política en {path}.</translation>
    </message>
    <message>
        <source>The proxy through which the backend is reached.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>El proxy a través del cual se llega al servidor.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>El proxy {proxy} pide un nombre y una contraseña. {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy} doesn&apos;t let {host} through (status {status}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>El proxy {proxy} no deja pasar {host} (estado {status}). {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which leads to {host}, can&apos;t be used ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>El proxy {proxy}, que lleva a {host}, no se puede usar ({reason}). {kept}</translation>
    </message>
    <message>
        <source>The published decisions were damaged. They are kept as {kept}, and made anew from the journal.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Las decisiones publicadas estaban dañadas. Se conservan como {kept} y se han vuelto a crear a partir del diario.</translation>
    </message>
    <message>
        <source>The purpose {purpose}</source>
        <extracomment>core/records.py</extracomment>
        <translation>La finalidad {purpose}</translation>
    </message>
    <message>
        <source>The purpose {purpose} lacks its time, or has one.</source>
        <extracomment>core/records.py</extracomment>
        <translation>La finalidad {purpose} no tiene hora y debería tenerla, o la tiene y no debería.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring doesn&apos;t answer: {value}.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>El llavero del sistema no responde: {value}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name it.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Lo indican los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The value must be one of: {list}.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser uno de estos: {list}.</translation>
    </message>
    <message>
        <source>The value must be: URL.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: una URL.</translation>
    </message>
    <message>
        <source>The value must be: absolute path.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: una ruta absoluta.</translation>
    </message>
    <message>
        <source>The value must be: http:// or https:// address without a password.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: una dirección http:// o https:// sin contraseña.</translation>
    </message>
    <message>
        <source>The value must be: list of key thumbprints.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: una lista de huellas de claves.</translation>
    </message>
    <message>
        <source>The value must be: text.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: un texto.</translation>
    </message>
    <message>
        <source>The value must be: true or false.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>El valor debe ser: true o false.</translation>
    </message>
    <message>
        <source>The versions of the privacy policy on this computer stay as they are.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Las versiones de la política de privacidad de este equipo siguen como están.</translation>
    </message>
    <message>
        <source>There are: {list}.</source>
        <extracomment>services/opt_outs.py
----------
services/preferences.py</extracomment>
        <translation>Existen: {list}.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Existen: {there}.</translation>
    </message>
    <message>
        <source>There is no choice to take back.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>No hay ninguna decisión que deshacer.</translation>
    </message>
    <message>
        <source>There is no device ID before the first choice.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>No hay ID de dispositivo antes de la primera decisión.</translation>
    </message>
    <message>
        <source>There is no opt-out page {page}.</source>
        <extracomment>services/opt_outs.py</extracomment>
        <translation>No existe la página de exclusión {page}.</translation>
    </message>
    <message>
        <source>There is no purpose {purpose}. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>No existe la finalidad {purpose}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no purpose “{id}”.</source>
        <extracomment>core/catalog.py</extracomment>
        <translation>No existe la finalidad «{id}».</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>No existe el registro {name}.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>No existe ese ajuste.</translation>
    </message>
    <message>
        <source>There is no version {version} here.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Aquí no existe la versión {version}.</translation>
    </message>
    <message>
        <source>These couldn&apos;t be removed: {list}. The rest is gone.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>No se ha podido eliminar: {list}. Lo demás ya no está.</translation>
    </message>
    <message>
        <source>This export lacks its {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>En esta exportación falta {name}.</translation>
    </message>
    <message>
        <source>This is not an export of this program.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Esto no es una exportación de este programa.</translation>
    </message>
    <message>
        <source>This purpose is denied. Nobody can allow it in a person&apos;s place.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Esta finalidad se rechaza. Nadie puede permitirla en lugar de una persona.</translation>
    </message>
    <message>
        <source>Thumbprints of the backend&apos;s keys; at first use no other key is trusted.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Huellas de las claves del servidor; en el primer uso no se confía en ninguna otra.</translation>
    </message>
    <message>
        <source>To take a choice back: alsoft-prefs undo</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Para deshacer una decisión: alsoft-prefs undo</translation>
    </message>
    <message>
        <source>Until the person chooses, everything optional is denied, and the program doesn&apos;t ask by itself. The person&apos;s own choice goes before it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Hasta que la persona decida, se rechaza todo lo opcional y el programa no pregunta por sí mismo. La decisión de la persona tiene prioridad.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>core/errors.py</extracomment>
        <translation>La verificación ha fallado</translation>
    </message>
    <message>
        <source>Version {version} is in force here.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aquí rige la versión {version}.</translation>
    </message>
    <message>
        <source>Version {version} of the policy ({language}): published by ALSOFT.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Versión {version} de la política ({language}): publicada por ALSOFT.</translation>
    </message>
    <message>
        <source>Version {version} of the policy, as ALSOFT publishes it, isn&apos;t understood here. {message}</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>La versión {version} de la política, tal como la publica ALSOFT, no se entiende aquí. {message}</translation>
    </message>
    <message>
        <source>What ALSOFT answered about its privacy policy doesn&apos;t verify: {message}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>No se ha podido verificar lo que ALSOFT ha respondido sobre su política de privacidad: {message}</translation>
    </message>
    <message>
        <source>What an organisation may set. Settings can only restrict what ALSOFT may do.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Lo que una organización puede fijar. Los ajustes solo pueden restringir lo que ALSOFT puede hacer.</translation>
    </message>
    <message>
        <source>What was chosen is stored, but other programs may not see it yet.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Lo que ha decidido está guardado, pero es posible que otros programas aún no lo vean.</translation>
    </message>
    <message>
        <source>Where abuse is reported to; the policy&apos;s text lacks the address.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adónde se denuncian los abusos; la dirección falta en el texto de la política.</translation>
    </message>
    <message>
        <source>Where choices are sent to. HTTPS; plain HTTP on this computer alone.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adónde se envían las decisiones. HTTPS; HTTP sin cifrar solo en este equipo.</translation>
    </message>
    <message>
        <source>Whether choices are sent to the backend. They hold on this computer either way.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Si las decisiones se envían al servidor. En este equipo valen en todo caso.</translation>
    </message>
    <message>
        <source>Who manages this computer, as the window says it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Quién administra este equipo, tal como lo dice la ventana.</translation>
    </message>
    <message>
        <source>With a keyring running: alsoft-prefs device reset makes a new one there.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Con un llavero en marcha, alsoft-prefs device reset crea una nueva en él.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Usted lo ha decidido.</translation>
    </message>
    <message>
        <source>Your choices are kept on this computer, and are sent later.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Sus decisiones se conservan en este equipo y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>Your choices are kept, and are sent later.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Sus decisiones se conservan y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>Your choices are unchanged. The page Privacy policy shows what is new.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Sus decisiones no han cambiado. La página «Política de privacidad» muestra las novedades.</translation>
    </message>
    <message>
        <source>Your organisation locks every purpose.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Su organización bloquea todas las finalidades.</translation>
    </message>
    <message>
        <source>Your organisation sets it: network.proxy.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Lo establece su organización: network.proxy.</translation>
    </message>
    <message>
        <source>a file, as this session has no keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>un archivo, porque esta sesión no tiene llavero</translation>
    </message>
    <message>
        <source>alsoft-prefs config set backend.url=https://…</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>alsoft-prefs config set backend.url=https://…</translation>
    </message>
    <message>
        <source>backend</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>backend.url must be an https:// address; http:// is for this computer alone.</source>
        <extracomment>core/config.py</extracomment>
        <translation>backend.url debe ser una dirección https://; http:// solo vale para este equipo.</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>reloj</translation>
    </message>
    <message>
        <source>config.toml: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml: {problem}</translation>
    </message>
    <message>
        <source>config.toml: {table} must be a table.</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml: {table} debe ser una tabla.</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>configuración</translation>
    </message>
    <message>
        <source>device key</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>clave del dispositivo</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>su dirección no tiene sentido</translation>
    </message>
    <message>
        <source>its certificate doesn&apos;t hold</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>log-in session</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>sesión</translation>
    </message>
    <message>
        <source>managed settings</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>ajustes administrados</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>adapters/http_backend.py
----------
adapters/http_causes.py</extracomment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>over TLS</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>mediante TLS</translation>
    </message>
    <message>
        <source>privacy policy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>política de privacidad</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>perfil</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>proxy</translation>
    </message>
    <message>
        <source>published decisions</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>decisiones publicadas</translation>
    </message>
    <message>
        <source>signal</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>señal</translation>
    </message>
    <message>
        <source>sync.enabled must be true or false.</source>
        <extracomment>core/config.py</extracomment>
        <translation>sync.enabled debe ser true o false.</translation>
    </message>
    <message>
        <source>the answer can&apos;t be read</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>the keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>there is no language {tag}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>no existe el idioma {tag}; existen: {list}.</translation>
    </message>
    <message>
        <source>there is no setting {key}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>no existe el ajuste {key}; existen: {list}.</translation>
    </message>
    <message>
        <source>{backend_url} answers with status {status}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} responde con el estado {status}.</translation>
    </message>
    <message>
        <source>{backend_url} answers, {secure}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} responde, {secure}.</translation>
    </message>
    <message>
        <source>{count} set.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Definidos: {count}.</translation>
    </message>
    <message>
        <source>{device}… was erased {erased_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{device}…: borrado ({erased_at}).</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>No se puede contactar con {host} ({reason}). {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate comes from “{issuer}”, which this computer doesn&apos;t trust. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>No se puede confiar en {host}: su certificado viene de «{issuer}», en quien este equipo no confía. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate doesn&apos;t hold. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>No se puede confiar en {host}: su certificado no es válido. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate is for another name. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>No se puede confiar en {host}: su certificado es para otro nombre. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate isn&apos;t valid at this time. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>No se puede confiar en {host}: su certificado no es válido en este momento. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects in circles. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} redirige en círculo. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects to another host, which is refused. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} redirige a otro servidor, lo cual se rechaza. {kept}</translation>
    </message>
    <message>
        <source>{key} is set by your organisation. Nothing was changed.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>{key} está definido por su organización. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{key} debe ser un texto.</translation>
    </message>
    <message>
        <source>{name}: signed by the device, received by ALSOFT {received_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: firmado por el dispositivo; recibido por ALSOFT: {received_at}.</translation>
    </message>
    <message>
        <source>{name}: signed by the device; no receipt.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: firmado por el dispositivo; sin acuse de recibo.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>{path} pertenece a alguien que no es root, u otros pueden escribir en él. Solo vale lo que aquí se rechaza.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>{path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Nothing was changed.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>{path} no se puede escribir: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal, but other programs still see the old one.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} no se puede escribir: {strerror}. La decisión está en el diario, pero otros programas siguen viendo la anterior.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal; until the file can be written, other programs see nothing as allowed.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} no se puede escribir: {strerror}. La decisión está en el diario; hasta que se pueda escribir el archivo, otros programas no ven nada como permitido.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The setting is as it was.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>{path} no se puede escribir: {strerror}. El ajuste sigue como estaba.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The versions of the policy that are here stay as they are.</source>
        <extracomment>adapters/fetched_policies.py</extracomment>
        <translation>{path} no se puede escribir: {strerror}. Las versiones de la política que hay aquí siguen como están.</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be moved: {strerror}.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} está dañado y no se puede mover: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is neither a .pdf nor a .svg. Nothing was written.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>{path} no es un .pdf ni un .svg. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t usable: {error}. It is left as it is.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>{path} no se puede usar: {error}. Se deja como está.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}, known here: {count}). It is left as it is.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>{path} lo escribió una versión más reciente de este programa (formato {version}; aquí se conoce hasta el {count}). Se deja como está.</translation>
    </message>
    <message>
        <source>{profile}: {count} journal entries.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{profile}: {count} entradas en el diario.</translation>
    </message>
    <message>
        <source>{proxy} leads to the backend. {source}</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>{proxy} lleva al servidor. {source}</translation>
    </message>
    <message>
        <source>{purpose} can be set to allow or deny.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} admite allow o deny.</translation>
    </message>
    <message>
        <source>{purpose} is always on and not a choice: {title}.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} está siempre activo y no admite decisión: {title}.</translation>
    </message>
    <message>
        <source>{purpose} is set to deny by your organisation. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} está definido como deny por su organización. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{text} is not KEY=VALUE.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{text} no tiene la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>{url} is not an address to send to. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{url} no es una dirección a la que se pueda enviar. {kept}</translation>
    </message>
    <message>
        <source>{what} can&apos;t be read: {error}</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what}: no se puede leer: {error}</translation>
    </message>
    <message>
        <source>{what} has a bad {name}.</source>
        <extracomment>core/fields.py
----------
core/policy_statements.py</extracomment>
        <translation>{what}: {name} no es válido.</translation>
    </message>
    <message>
        <source>{what} has unknown members.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what}: hay miembros desconocidos.</translation>
    </message>
    <message>
        <source>{what} holds no text, or too many.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>{what}: no hay ningún texto o hay demasiados.</translation>
    </message>
    <message>
        <source>{what} holds what isn&apos;t text.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what}: hay algo que no es texto.</translation>
    </message>
    <message>
        <source>{what} is not JSON.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what}: no es JSON.</translation>
    </message>
    <message>
        <source>{what} is not a JSON object.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what}: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{what} is not an object.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what}: no es un objeto.</translation>
    </message>
    <message>
        <source>{what} lacks {name}.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what}: falta {name}.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Another copy&apos;s refusal was taken over</source>
        <translation>Se adoptó el rechazo de otra copia</translation>
    </message>
    <message>
        <source>This computer got a new device ID</source>
        <translation>Este equipo recibió un nuevo ID de dispositivo</translation>
    </message>
    <message>
        <source>This entry of the journal can&apos;t be read</source>
        <translation>Esta entrada del diario no se puede leer</translation>
    </message>
    <message>
        <source>You acknowledged version {number} of the privacy policy</source>
        <translation>Usted dio por vista la versión {number} de la política de privacidad</translation>
    </message>
    <message>
        <source>You allowed everything optional</source>
        <translation>Usted permitió todo lo opcional</translation>
    </message>
    <message>
        <source>You allowed: {purposes}</source>
        <translation>Usted permitió: {purposes}</translation>
    </message>
    <message>
        <source>You didn&apos;t allow: {purposes}</source>
        <translation>Usted no permitió: {purposes}</translation>
    </message>
    <message>
        <source>You imported choices</source>
        <translation>Usted importó decisiones</translation>
    </message>
    <message>
        <source>You kept only what is necessary</source>
        <translation>Usted dejó solo lo necesario</translation>
    </message>
    <message>
        <source>You no longer choose: {purposes}</source>
        <translation>Usted dejó sin decidir: {purposes}</translation>
    </message>
    <message>
        <source>You opted out of tracking</source>
        <translation>Usted rechazó el rastreo</translation>
    </message>
    <message>
        <source>You reset the device ID</source>
        <translation>Usted restableció el ID de dispositivo</translation>
    </message>
    <message>
        <source>You took a choice back</source>
        <translation>Usted deshizo una decisión</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>el {day} a las {time}</translation>
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
        <translation>aviso de cookies</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
</TS>
