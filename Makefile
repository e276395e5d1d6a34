# The two commands of the README: `make site` and `make test`. The others are for those who work on Broadsheet.

SWIFT ?= swift
PREFIX ?= /usr/local
BUILD = $(SWIFT) build -c release --product broadsheet
INSTALL_BUILD = $(BUILD) --static-swift-stdlib --scratch-path .build-install

.PHONY: site test check lint arrows install bench clean

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
	sed 's/-lcmark/-l:libcmark.a/' "$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" > .build/static/libcmark.pc
	PKG_CONFIG_PATH="$(CURDIR)/.build/static" $(INSTALL_BUILD)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$($(INSTALL_BUILD) --show-bin-path)/broadsheet" "$(DESTDIR)$(PREFIX)/bin/broadsheet"

clean:
	rm -rf .build .build-install Output .broadsheet

.PHONY: prepared
prepared:
	@.ci/prepare
