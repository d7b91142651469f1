-- Whether rates of 0/n and n/n, which tell of each of a whole group, are secret: chosen with each delivery, as its threshold.
alter table regle_secret add column groupes_entiers boolean default true not null;
alter table depot add column groupes_entiers boolean default true not null;
