create index membership_place on membership (standing_group, person);
