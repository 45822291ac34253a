-- One kind of thing said is listed as quickly among ten thousand as among a hundred.
create index contribution_kind on contribution (project, kind, day, ord);
