-- Which child a line of the time line is about; lines outlive the member, so there is no reference.
alter table gebeurtenis add column kind uuid;
