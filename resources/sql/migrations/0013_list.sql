-- One row a household that is not deleted, with what lists are ordered and narrowed by. It is made of the other rows, in the transaction that writes
-- them, and made anew when its rules change; what a session may see of a household is asked anew whenever it is shown.
CREATE TABLE household_list (
    id INTEGER PRIMARY KEY, -- of the household's row
    area INTEGER NOT NULL, -- its division, 0 for none
    place TEXT NOT NULL, -- division, group and register number, in the order in which one walks through a village
    head TEXT NOT NULL, -- how the head's name is read, and the name; '~' when no consent lets it be listed
    head_until INTEGER, -- last day of that consent as a Julian day, when there is one
    people INTEGER NOT NULL,
    lending INTEGER NOT NULL, -- 1 when it has loans
    standing INTEGER NOT NULL, -- of its last consent: 0 unsigned, 1 in force, 2 ended, 3 a draft
    keeper TEXT NOT NULL, -- its officer
    touched INTEGER NOT NULL -- when anything of it was last saved, in milliseconds since 1970 in UTC
);

CREATE INDEX household_list_by_place ON household_list (place, area);
CREATE INDEX household_list_by_head ON household_list (head, area);
CREATE INDEX household_list_by_people ON household_list (people, area);
CREATE INDEX household_list_by_standing ON household_list (standing, area);
CREATE INDEX household_list_by_keeper ON household_list (keeper, area);
CREATE INDEX household_list_by_touched ON household_list (touched, area);
CREATE INDEX household_list_by_head_until ON household_list (head_until) WHERE head_until IS NOT NULL;
