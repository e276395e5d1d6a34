# The two commands of the README: `make site` and `make test`. The others are for those who work on Broadsheet.

SWIFT ?= swift
PREFIX ?= /usr/local
BUILD = $(SWIFT) build -c release --product broadsheet
INSTALL_BUILD = $(BUILD) --static-swift-stdlib --scratch-path .build-install -Xlinker -L$(CURDIR)/.build/static

.PHONY: site test check lint arrows install law kills bench browser-test server-test mail-test integration-test clean

## Build the program, then the example site into Output.
site: prepared
	$(BUILD)
	"$$($(BUILD) --show-bin-path)/broadsheet" build

## Run the tests.
test: prepared
	$(SWIFT) test --explicit-target-dependency-import-check error

## Everything that has to be green: format, arrows between modules, warnings as errors, tests.
check: lint arrows test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

arrows:
	.ci/arrows

## Put a program that needs no Swift and no libcmark on the machine into PREFIX/bin.
install: prepared
	mkdir -p .build/static
	.ci/curl-stub .build/static $(SWIFT)
	sed 's/-lcmark/-l:libcmark.a/' "$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" > .build/static/libcmark.pc
	PKG_CONFIG_PATH="$(CURDIR)/.build/static" $(INSTALL_BUILD)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(INSTALL_BUILD) --show-bin-path)/broadsheet" "$(DESTDIR)$(PREFIX)/bin/broadsheet"

## What needs a browser or servers, and is too slow for `make test`.
integration-test: browser-test server-test mail-test

## Drive a real browser against `broadsheet serve`.
browser-test: prepared
	$(BUILD)
	.ci/prepare-browser .build/browser
	.build/browser/bin/python Tests/Browser/preview.py "$$($(BUILD) --show-bin-path)/broadsheet"

## Publish to real servers on this machine, with kills and a reader who follows links all the while; HOSTS=s3 does one kind.
server-test: prepared
	$(BUILD)
	.ci/prepare-servers .build/servers
	.build/servers/bin/python Tests/Servers/publish.py "$$($(BUILD) --show-bin-path)/broadsheet" $(HOSTS)

## Open mails as a reader's program does, and hand one to msmtp where that is installed.
mail-test: prepared
	$(BUILD)
	python3 Tests/Mail/mail.py "$$($(BUILD) --show-bin-path)/broadsheet"

## Make EDITS random edits, each followed by a build that has to equal a clean one; SEED begins with another sequence.
law: prepared
	EDITS=$(EDITS) $(if $(SEED),SEED=$(SEED)) $(SWIFT) test --filter EqualityLaw

## Kill the release program KILLS times, at random moments and before its changes of the disk, and look at what is left.
kills: prepared
	$(BUILD)
	KILLS=$(KILLS) BROADSHEET_PROGRAM="$$($(BUILD) --show-bin-path)/broadsheet" $(SWIFT) test --filter KillTests

N ?= 10000
ROUNDS ?= 5
EDITS ?= 10000
KILLS ?= 500
SHARED ?= $(or $(BROADSHEET_SHARED),../shared)
DISK ?= $(CURDIR)/.build/bench
MEMORY ?= $(if $(wildcard /dev/shm),/dev/shm/broadsheet-bench)
COMPARE = python3 "$(SHARED)/perf/compare.py" --broadsheet "$$($(BUILD) --show-bin-path)/broadsheet" --n $(N) --rounds $(ROUNDS) \
	$(if $(PHASES),--phases $(PHASES))
# The floor's program writes no file of more than 4 MiB; the list of all files is longer from 40,000 articles on.
PHASES ?= $(if $(shell [ $(N) -gt 35000 ] && echo large),cold$(comma)same$(comma)edit$(comma)add$(comma)scan)
comma := ,

## Measure: templates, writing, the stages of a site of N generated articles in memory and in DISK, and the same beside Hugo.
bench: prepared
	$(SWIFT) build -c release
	"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" templates
	"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" markdown
	@if [ -f "$(SHARED)/perf/gen_corpus.py" ]; then \
		python3 "$(SHARED)/perf/gen_corpus.py" --n 1000 --flavor hugo --out "$(DISK)-corpus" >/dev/null && \
		"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" markdown "$(DISK)-corpus"; \
	fi
	"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" topics
	"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" write "$(or $(MEMORY),$(DISK))-write"
	"$$($(BUILD) --show-bin-path)/broadsheet-benchmarks" site "$$($(BUILD) --show-bin-path)/broadsheet" \
		$(N) $(ROUNDS) $(MEMORY) "$(DISK)"
	@if [ -f "$(SHARED)/perf/compare.py" ]; then \
		"$(SHARED)/perf/install.sh" && \
		$(COMPARE) $(if $(MEMORY),--dir $(MEMORY)) && \
		$(COMPARE) --dir "$(DISK)" --no-hugo; \
	else \
		echo "skipped: the comparison with Hugo needs $(SHARED)/perf"; \
	fi
	@rm -rf $(MEMORY) "$(DISK)" "$(DISK)-corpus"

clean:
	rm -rf .build .build-install Output .broadsheet

.PHONY: prepared
prepared:
	@.ci/prepare
