-- A teacher who comes from a course's editor picks what the course links to. What the platform lets them pick, and where the
-- answer goes, is kept with the visit: never taken from the page that is posted back.
alter table launch_session add column deep_linking text;
