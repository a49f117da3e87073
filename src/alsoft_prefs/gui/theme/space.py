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
RADIUS = 12
"""Corner of a card."""
COLUMN = 720
"""The widest a column of text gets."""
ROW = (18, 13, 18, 13)
"""Inside a row of a card."""
ROW_REST = (18, 0, 18, 14)
"""Inside what opens below a row."""
PAGE = (40, 30, 40, 30)
"""Around a page."""
PAGE_NARROW = (20, 20, 20, 30)
"""Around a page in a narrow window."""
