-- What 1.0.0 called otherwise when it collapsed the others: a link has a nature, an account a role.
alter table lien rename column role to nature;
