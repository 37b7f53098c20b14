# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# testfixture start.tcl FILE: runs one of SQLite's test files with the suite's own switch for encrypted databases set, by which it leaves
# out some looks at raw bytes and expects reserved ones. testfixture start.tcl --list FOLDER: the files of the suite "veryquick".
if {[lindex $argv 0] eq "--list"} {
  set folder [file normalize [lindex $argv 1]]
  set argv0 $folder/list.test
  set argv {}
  source $folder/permutations.test
  array set suite $::testspec(veryquick)
  foreach file [lsort $suite(-files)] {
    puts "listed [file normalize [file join $folder $file]]"
  }
  exit 0
}
rename sqlite3 sqlite_without_switch
proc sqlite3 {args} {
  if {$args eq "-has-codec"} {
    return 1
  }
  uplevel 1 sqlite_without_switch $args
}
set argv0 [lindex $argv 0]
set argv [lrange $argv 1 end]
source $argv0
