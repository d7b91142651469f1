-- What tells one delivery in waiting from another, and one that comes twice: the name of its file, who sent it, a hash of
-- the figures that it gives.
alter table depot add column fichier varchar(200) default '' not null;
alter table depot add column fonction varchar(200) default '' not null;
alter table depot add column empreinte varchar(80) default '' not null;
