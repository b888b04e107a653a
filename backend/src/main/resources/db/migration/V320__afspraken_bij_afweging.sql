-- Question 5 of the afwegingskader asks of a term: what was agreed, and the day on which the doctor weighs again.
alter table afweging
    add column afspraken text,
    add column terugkijken_op date,
    add constraint afweging_terugkijken check (terugkijken_op is null or afspraken is not null);
