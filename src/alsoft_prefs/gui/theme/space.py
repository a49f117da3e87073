"""Every distance of the window, in device-independent pixels; margins: left, top, right, bottom."""

STEP = 4
"""The grid: distances are multiples of it, but for what a line's own weight takes."""
HAIR = STEP // 2
"""Between lines of words that belong together."""
LINE = STEP
"""Between the parts of a row: its title, its sentence, what is said below."""
BOX = 2 * STEP
"""Between things of one kind side by side: buttons, a field and what is beside it."""
CARD_GAP = 3 * STEP
"""Between cards."""
BLOCK = 4 * STEP
"""Between parts of a page that stand for themselves."""
SECTION = 6 * STEP
"""Above a heading."""

ROW = (18, 13, 18, 13)
"""Inside a row of a card."""
ROW_REST = (18, 0, 18, 14)
"""Inside what opens below a row."""
NOTICE = (16, 11, 16, 11)
"""Inside a strip that says what happened."""
EMPTY = (18, 28, 18, 28)
"""Around what is said where there is nothing."""
HERO = (26, 24, 26, 24)
"""Inside the card that answers a page's question."""
STRIP = (40, 8, 40, 9)
"""Inside a strip that runs along the window."""
SIDE = (10, 20, 11, 10)
"""Around the list of pages; its line is on the side of the page."""
SIDE_NAMES = (12, 0, 12, 0)
"""Around the names above that list, which stand where its titles stand."""
PAGE = (40, 30, 40, 30)
"""Around a page."""
PAGE_NARROW = (20, 20, 20, 30)
"""Around a page in a narrow window."""

RADIUS = 12
"""Corner of a card."""
COLUMN = 720
"""The widest a column of text gets."""
FIELD = 280
"""The widest a field for a few words gets."""
NARROW = 620
"""A page of less width than this keeps more of it for the words."""
