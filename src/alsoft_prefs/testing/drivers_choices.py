"""Drivers of the pages “Overview” and “Choices”, and of the first-run notice."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.testing.drivers import Driver


class ChoicesDriver(Driver):
    """The page “Choices”, which is opened where it isn't shown."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "choices":
            self.owner.open("choices")

    def switch(self, purpose: str) -> Switch:
        """Return the switch of a purpose."""
        self.open()
        return self.find(f"choices.{purpose}.switch", Switch)

    def toggle(self, purpose: str) -> None:
        """Click a purpose's row, at its title, and wait until the choice is shown."""
        self.open()
        row = self.find(f"choices.{purpose}", QWidget)
        self.owner.do(lambda: QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 20)))

    def is_on(self, purpose: str) -> bool:
        """Return whether a purpose's switch is on."""
        return self.switch(purpose).isChecked()

    def word(self, purpose: str) -> str:
        """Return the word beside a purpose's switch."""
        return self.switch(purpose).word

    def row(self, purpose: str) -> str:
        """Return all words of a purpose's row."""
        self.open()
        return self.words(f"choices.{purpose}")

    def allow_all(self) -> None:
        """Click “Allow all”."""
        self.open()
        self.click("choices.allow_all")

    def only_necessary(self) -> None:
        """Click “Only necessary”."""
        self.open()
        self.click("choices.only_necessary")

    def undo(self) -> None:
        """Click “Undo”."""
        self.open()
        self.click("choices.undo.action")

    def undo_offer(self) -> str:
        """Return what could be undone; empty where nothing could."""
        self.open()
        return self.notice("choices.undo")

    def can_change(self, purpose: str) -> bool:
        """Return whether a purpose's switch can be used."""
        return self.switch(purpose).isEnabled()

    def read_clause(self, purpose: str) -> None:
        """Click a purpose's link to the policy."""
        self.open()
        self.click(f"choices.{purpose}.policy")

    def cookie(self, cookie: str) -> str:
        """Return all words of a cookie's row, by its id in the catalog."""
        return self.row(f"cookie.{cookie}")

    def opt_out_page(self, page: str) -> str:
        """Return all words of an opt-out page's row: `nai` or `daa`."""
        return self.row(f"opt_out.{page}")

    def open_opt_out_page(self, page: str) -> str:
        """Click “Open the page”, and return the address; no browser is started."""
        self.open()
        button = self.find(f"choices.opt_out.{page}.open", QAbstractButton)
        (address,) = self.owner.addresses(button.click)
        return address

    def opted_out(self, page: str) -> None:
        """Click “I did it”."""
        self.open()
        self.click(f"choices.opt_out.{page}.done")

    def signal(self) -> str:
        """Return what is said of Do Not Track."""
        return self.row("signal")

    def finds_nothing(self) -> bool:
        """Return whether it is said that no choice has the words that were searched for."""
        return self.shows("choices.nothing")

    def search(self, words: str) -> list[str]:
        """Search, and return the purposes whose rows are left."""
        self.open()
        self.find("choices.search", QLineEdit).setText(words)
        return [p for p in self.owner.snapshot.statuses if self.shows(f"choices.{p}")]


class OverviewDriver(Driver):
    """The page “Overview”."""

    def headline(self) -> str:
        """Return the sentence of truth."""
        return self.text("overview.headline")

    def sentence(self) -> str:
        """Return how far the choices have come."""
        return self.text("overview.sentence")

    def card(self, name: str) -> str:
        """Return the state on a card: a group's id, or `policy`."""
        return self.text(f"overview.card.{name}.state")

    def cards(self) -> list[str]:
        """Return the names of the cards."""
        names = [*(group.id for group in self.owner.snapshot.catalog.groups), "policy"]
        return [name for name in names if self.shows(f"overview.card.{name}")]

    def open_card(self, name: str) -> None:
        """Click the link on a card."""
        self.click(f"overview.card.{name}.open")

    def attention(self, name: str) -> str:
        """Return what is said of a matter that needs attention, such as `sync` or `opt_outs`."""
        part = f"overview.attention.{name}"
        return self.words(part) if self.shows(part) else ""

    def attend(self, name: str) -> None:
        """Click the button of a matter that needs attention."""
        self.click(f"overview.attention.{name}.open")

    def undo_offer(self) -> str:
        """Return what could be undone; empty where nothing could."""
        return self.notice("overview.undo")

    def opt_out(self) -> None:
        """Click “Opt out of everything”."""
        self.click("overview.opt_out")

    def undo(self) -> None:
        """Click “Undo”."""
        self.click("overview.undo.action")


class FirstRunDriver(Driver):
    """The first-run notice."""

    @property
    def is_shown(self) -> bool:
        """Whether it lies over the page."""
        return self.shows("first_run")

    def allow_all(self) -> None:
        """Click “Allow all”."""
        self.click("first_run.allow_all")

    def only_necessary(self) -> None:
        """Click “Only necessary”."""
        self.click("first_run.only_necessary")

    def let_me_choose(self) -> None:
        """Click “Let me choose”."""
        self.click("first_run.let_me_choose")

    def read_policy(self) -> None:
        """Click “Read the privacy policy”."""
        self.click("first_run.read")

    def close(self) -> None:
        """Click “Close and decide nothing”."""
        self.click("first_run.close")

    def escape(self) -> None:
        """Press Escape."""
        notice = self.find("first_run", QWidget)
        self.owner.do(lambda: QTest.keyClick(notice, Qt.Key.Key_Escape))
