-- What Copil proposed of a section when somebody last wrote it, in words: it says when that changed since. Decision 0040.
alter table section_bilan add propose text;

-- Until now authors wrote over the sentences of figures, which nothing kept up to date: their words stay.
update section_bilan set recit = replace(recit, '](figure:', '](redite:') where recit like '%](figure:%';
