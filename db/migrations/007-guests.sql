-- A member who has become a guest on the platform since; they may do nothing until they are one no more.
alter table member drop constraint member_role_check;
alter table member add constraint member_role_check check (role in ('admin', 'recruiter', 'reviewer', 'guest'));
