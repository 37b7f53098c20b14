# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite's test program as objects, for fixture.sh to link with our VFS: `make -f fixture.mk fixture` in the configured source. It is
# SQLite's own recipe for testfixture but for the geometry of our pages, temporary files in memory only, and the hook that sets our VFS.
include Makefile

FIXTURE_FLAGS = $(filter-out -DSQLITE_DEFAULT_PAGE_SIZE=%,$(TESTFIXTURE_FLAGS)) \
    -DSQLITE_NO_SYNC=1 -DSQLITE_TEMP_STORE=3 -DSQLITE_DEFAULT_PAGE_SIZE=4096 -DSQLITE_EXTRA_INIT=archiveMakeSealedDefault
FIXTURE_SOURCES = $(filter %.c,$(TESTSRC) $(TOP)/src/tclsqlite.c $(TESTFIXTURE_SRC1))
FIXTURE_OBJECTS = $(patsubst %.c,fixture/%.o,$(notdir $(FIXTURE_SOURCES)))
vpath %.c $(sort $(dir $(FIXTURE_SOURCES)))

.PHONY: fixture
fixture: libfixture.a

fixture/%.o: %.c sqlite3.h
	@mkdir -p fixture
	$(TCC) -w $(OPT_FEATURE_FLAGS) $(OPTS) $(FIXTURE_FLAGS) -c $< -o $@

libfixture.a: $(FIXTURE_OBJECTS)
	rm -f $@
	ar rcs $@ $^
