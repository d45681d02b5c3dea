-- A later edition either asks everybody again (material), or is only told (minor). What was answered to an edition of the same
-- school year stands for every later one down to asked_from: the number of the edition that asked last.
alter table edition
    add column material boolean not null default true,
    add column asked_from integer not null default 1,
    add column reason text not null default '',
    add constraint edition_asks_from_one_before_or_itself check (asked_from between 1 and number),
    add constraint edition_material_asks_itself check (not material or asked_from = number),
    add constraint edition_says_why check (number = 1 or length(reason) between 1 and 500);

-- The one rule of what is current: the editions whose answers stand for an edition, itself among them.
create view standing_edition as
select shown.school_id, shown.id as edition_id, given.id as answered_edition_id, given.number as answered_number
from edition shown
join edition given on given.school_id = shown.school_id and given.agreement_id = shown.agreement_id
    and given.number between shown.asked_from and shown.number;

-- For an edition and a school year each person's answer that stands, and to which edition it was given. A person's own answer stands
-- before what was written down for their class, an agreement before what was answered otherwise, then the newest.
create view standing_answer as
select a.school_id, a.person_id, s.edition_id, a.school_year, s.answered_edition_id, s.answered_number, a.decision, a.band,
    a.band_source, a.language, a.method, a.words_hash, a.decided_at, a.launch, a.event_id
from acceptance a
join standing_edition s on s.school_id = a.school_id and s.answered_edition_id = a.edition_id
where not exists (
    select 1
    from acceptance b
    join standing_edition t on t.school_id = b.school_id and t.answered_edition_id = b.edition_id
    where b.school_id = a.school_id and b.person_id = a.person_id and b.school_year = a.school_year
        and t.edition_id = s.edition_id
        and (b.method <> 'class', b.decision = 'AGREED', t.answered_number)
            > (a.method <> 'class', a.decision = 'AGREED', s.answered_number)
);

-- What was understood of a promise this school year stands for every edition that says it in the same words.
create view standing_check as
select k.school_id, k.person_id, same.edition_id, k.school_year, k.rule_key, k.edition_id as asked_edition_id, k.tries, k.right_at
from rule_checked k
join wording tried on tried.school_id = k.school_id and tried.edition_id = k.edition_id and tried.rule_key = k.rule_key
    and tried.band = k.band and tried.language = k.language
join wording same on same.school_id = tried.school_id and same.rule_key = tried.rule_key and same.band = tried.band
    and same.language = tried.language and same.promise = tried.promise and same.reason = tried.reason;

-- What somebody has promised before in the very same words, in an edition older than the one that asked last: it is not asked
-- about again when only other promises have changed.
create view promise_kept as
select a.school_id, a.person_id, shown.id as edition_id, a.band, same.language, same.rule_key
from acceptance a
join edition given on given.school_id = a.school_id and given.id = a.edition_id
join edition shown on shown.school_id = given.school_id and shown.agreement_id = given.agreement_id
    and given.number < shown.asked_from
join wording kept on kept.school_id = given.school_id and kept.edition_id = given.id and kept.band = a.band
join wording same on same.school_id = shown.school_id and same.edition_id = shown.id and same.band = kept.band
    and same.language = kept.language and same.rule_key = kept.rule_key and same.promise = kept.promise
    and same.reason = kept.reason
where a.decision = 'AGREED' and a.method <> 'class';

-- The next edition while it is being written: one for each agreement. Its version grows with every change, so that two coordinators
-- do not overwrite each other unseen.
create table edition_draft (
    school_id uuid not null,
    audience text not null,
    version integer not null,
    changed_at timestamptz not null,
    constraint edition_draft_once primary key (school_id, audience),
    constraint edition_draft_of_school foreign key (school_id) references school (id),
    constraint edition_draft_version_counts_from_one check (version >= 1)
);

-- Words that are to be other than those of the current edition, finished or not.
create table draft_wording (
    school_id uuid not null,
    audience text not null,
    rule_key text not null,
    band text not null,
    language text not null,
    promise text not null,
    reason text not null,
    constraint draft_wording_once primary key (school_id, audience, rule_key, band, language),
    constraint draft_wording_of_draft foreign key (school_id, audience) references edition_draft (school_id, audience),
    constraint draft_wording_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint draft_wording_is_short check (length(promise) <= 400 and length(reason) <= 400)
);

-- Who has been shown the better words of a minor edition, and in which visit: everybody is told once.
create table edition_told (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    launch text not null,
    told_at timestamptz not null,
    constraint edition_told_once primary key (school_id, person_id, edition_id),
    constraint edition_told_to_person foreign key (school_id, person_id) references person (school_id, id),
    constraint edition_told_of_edition foreign key (school_id, edition_id) references edition (school_id, id)
);
