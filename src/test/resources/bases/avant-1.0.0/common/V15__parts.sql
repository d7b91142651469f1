-- What a sum that misses parts is made of: their level, and their names where they are few. Empty for any other figure.
alter table mesure add column partie varchar(16) default '' not null;
alter table mesure add column parties varchar(300) default '' not null;
