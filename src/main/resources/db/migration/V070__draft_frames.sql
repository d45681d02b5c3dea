-- The words around the promises of a band that are to be other than those of the current edition, finished or not.
create table draft_frame (
    school_id uuid not null,
    audience text not null,
    band text not null,
    language text not null,
    title text not null,
    intro text not null,
    declaration text not null,
    agree text not null,
    question text not null,
    not_yet text not null,
    constraint draft_frame_once primary key (school_id, audience, band, language),
    constraint draft_frame_of_draft foreign key (school_id, audience) references edition_draft (school_id, audience),
    constraint draft_frame_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint draft_frame_is_short check (
        length(title) <= 100 and length(intro) <= 600 and length(declaration) <= 600
        and length(agree) <= 60 and length(question) <= 60 and length(not_yet) <= 60
    )
);
