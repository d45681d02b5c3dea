package cymru.addo.school;

import org.jdbi.v3.core.Jdbi;

public final class SchoolFixtures {
    private SchoolFixtures() {}

    public static Schools schools(Jdbi jdbi) {
        return new SqlSchools(jdbi);
    }

    public static School hillcrest(Jdbi jdbi) {
        return schools(jdbi).open("Hillcrest", Jurisdiction.WALES);
    }

    public static School brookside(Jdbi jdbi) {
        return schools(jdbi).open("Brookside", Jurisdiction.ENGLAND);
    }
}
