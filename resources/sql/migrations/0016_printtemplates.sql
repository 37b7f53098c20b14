-- Which templates a report was made of: the program's or the county's, with their hash; empty for those that were printed before.
ALTER TABLE printout ADD COLUMN templates TEXT NOT NULL DEFAULT '';
