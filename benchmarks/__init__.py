"""How fast and how small the program is, as ratios against floors measured in the same run."""
