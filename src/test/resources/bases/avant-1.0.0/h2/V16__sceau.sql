-- Drawn at random for each row and never shown: citation codes are made with it, and say nothing of the value.
alter table mesure add column sceau varchar(36) default cast(random_uuid() as varchar(36)) not null;
