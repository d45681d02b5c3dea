package cymru.addo.web.module;

import cymru.addo.attempt.Learner;
import cymru.addo.completion.Standing;
import cymru.addo.completion.Standing.State;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import java.util.Optional;

/** A module that lies before somebody who may open it, and how far they have come. */
record Met(Learner learner, Curriculum curriculum, CurriculumModule module, Standing standing) {

    /** The address of the module within the visit. */
    String path() {
        return path(module);
    }

    static String path(CurriculumModule module) {
        return "modules/" + module.key();
    }

    String pageAt(String page) {
        return path() + "/pages/" + page;
    }

    String firstPage() {
        return pageAt(module.pages().get(0).key());
    }

    String quiz() {
        return path() + "/quiz";
    }

    String before() {
        return path() + "/before";
    }

    State state() {
        return standing.of(module.key());
    }

    boolean isDone() {
        return standing.isDone(module.key());
    }

    int percent() {
        return standing.percent(module.key());
    }

    /** What staff want understood before this. */
    Optional<CurriculumModule> first() {
        return standing.before(module.key()).flatMap(curriculum::module);
    }

    String bodyClass() {
        return bodyClass(module.audience());
    }

    static String bodyClass(Audience audience) {
        return audience.band().map(band -> "band" + band).orElse("staff");
    }

    Tone tone() {
        return Tone.of(module.audience());
    }
}
