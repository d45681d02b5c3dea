-- For an edition and a school year what each parent said that stands: as with the children's own answers, what was said to an
-- edition that asked last stands for every minor one after it. An agreement stands before what was said otherwise, then the newest.
create view standing_parent_answer as
select distinct on (p.school_id, p.person_id, s.edition_id, p.school_year, p.holder)
    p.school_id, p.person_id, s.edition_id, p.school_year, p.holder, s.answered_edition_id, s.answered_number, p.decision, p.method,
    p.band, p.language, p.words_hash, p.decided_at, p.recorded_by, p.event_id
from parent_answer p
join standing_edition s on s.school_id = p.school_id and s.answered_edition_id = p.edition_id
order by p.school_id, p.person_id, s.edition_id, p.school_year, p.holder, p.decision = 'AGREED' desc, s.answered_number desc;
