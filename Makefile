# Everything a newcomer types. Each target brings its own virtual environment and system parts.
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
COVERAGE_FLOOR := 97
CHECKED := src tests scripts $(wildcard benchmarks)

PACKAGES ?= all

.PHONY: run test lint bench packages test-packages pictures lock translations clean python

run: PARTS := run
run: $(INSTALLED) $(TRANSLATIONS)
	@$(PYTHON) scripts/system_packages.py run
	$(BIN)/alsoft-prefs demo --output build/tour

test: PARTS := test
test: $(INSTALLED) $(TRANSLATIONS)
	@$(PYTHON) scripts/system_packages.py test
ifdef TESTS
	$(BIN)/pytest $(TESTS) # a part of the tests says nothing about coverage
else
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --numprocesses 2 --dist loadfile
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --format=total
	$(BIN)/coverage report --include='*/core/*,*/services/*' --fail-under=$(COVERAGE_FLOOR)
endif

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(CHECKED)
	$(BIN)/lint-imports --no-logo
	$(BIN)/python scripts/check_files.py

bench: PARTS := bench
bench: $(INSTALLED) $(TRANSLATIONS)
	@$(PYTHON) scripts/system_packages.py bench
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/backend.py --json benchmarks/results/backend.json

packages: PARTS := run packages
packages: $(INSTALLED) $(TRANSLATIONS)
	$(BIN)/python -m scripts.packages build $(PACKAGES)

test-packages: PARTS := test packages
test-packages: $(INSTALLED) $(TRANSLATIONS)
	@$(PYTHON) scripts/system_packages.py test
	$(BIN)/python -m scripts.packages test $(PACKAGES)

pictures: PARTS := run
pictures: $(INSTALLED)
	@$(PYTHON) scripts/system_packages.py run
	rm -rf build/pictures tests/pictures
	$(BIN)/python -m alsoft_prefs.testing.pictures --output build/pictures --docs docs/pictures --baseline tests/pictures

lock: $(INSTALLED)
	$(BIN)/python scripts/lock.py

translations: $(INSTALLED)
	@$(PYTHON) scripts/system_packages.py run
	$(BIN)/python scripts/translations.py update
	$(BIN)/python scripts/translations.py compile

clean:
	rm -rf build dist htmlcov .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache .hypothesis
	rm -rf .import_linter_cache resources/i18n/*.qm $(VENV)

$(INSTALLED): requirements/dev.txt pyproject.toml hatch_build.py src/alsoft_prefs/version.py | python
	$(PYTHON) scripts/environment.py $(VENV) $(PARTS)
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts | $(INSTALLED)
	@$(PYTHON) scripts/system_packages.py run
	$(BIN)/pyside6-lrelease -silent -nounfinished $< -qm $@

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: apt-get install python3 python3-pip" >&2; exit 1; }
