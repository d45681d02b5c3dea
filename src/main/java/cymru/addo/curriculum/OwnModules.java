package cymru.addo.curriculum;

import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Map;

/** The modules that schools have made and published themselves. */
public interface OwnModules {
    OwnModules NONE = new OwnModules() {
        @Override
        public List<String> versions(SchoolId school) {
            return List.of();
        }

        @Override
        public Curriculum read(SchoolId school, List<String> versions) {
            return new Curriculum(List.of(), Map.of());
        }
    };

    /** What stands published now, by names that never stand for anything else; empty where there is nothing. */
    List<String> versions(SchoolId school);

    Curriculum read(SchoolId school, List<String> versions);
}
