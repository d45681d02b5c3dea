package cymru.addo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.AllowedTo;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.stream.Stream;

/** What each kind of class is called, where it stands and what it says about itself. */
final class ShapeRules {

    private ShapeRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                resourcesStandInTheFeatures(),
                resourcesAreCalledSo(),
                pagesAreCalledSo(),
                pagesAreRecords(),
                formsAreCalledSo(),
                everyEndpointSaysWhoMayUseIt(),
                rolesAreSaidInOurOwnWord(),
                whatIsNeededIsAskedForInTheConstructor(),
                theServerHandsThingsToTheWiringOnly());
    }

    private static ArchRule resourcesStandInTheFeatures() {
        return classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..addo.web.*");
    }

    private static ArchRule resourcesAreCalledSo() {
        return classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");
    }

    /** What has a frame is a page. In {@code web.page} stand the frame itself, and the page of any trouble. */
    private static ArchRule pagesAreCalledSo() {
        return fields().that()
                .haveRawType(Frame.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..web.page..")
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Page");
    }

    private static ArchRule pagesAreRecords() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .resideInAPackage("..web.*")
                .should()
                .beRecords();
    }

    private static ArchRule formsAreCalledSo() {
        return fields().that()
                .areAnnotatedWith(FormParam.class)
                .or()
                .areAnnotatedWith(QueryParam.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Form");
    }

    /** Pages of a visit name the roles; the doors, which nobody has a role at yet, are said to be open to all. */
    private static ArchRule everyEndpointSaysWhoMayUseIt() {
        return methods().that().areMetaAnnotatedWith(HttpMethod.class).should(sayWhoMayUseThem());
    }

    /** Jakarta's annotation asks the server's own log-ins, which nobody here has. */
    private static ArchRule rolesAreSaidInOurOwnWord() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(RolesAllowed.class);
    }

    private static ArchRule whatIsNeededIsAskedForInTheConstructor() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    private static ArchRule theServerHandsThingsToTheWiringOnly() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..web.app")
                .should()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(Context.class);
    }

    private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
        return new ArchCondition<>("say by @AllowedTo or @PermitAll who may use them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = saysWho().test(method) || saysWho().test(method.getOwner());
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<CanBeAnnotated> saysWho() {
        return describe(
                "say who may use them",
                any -> any.isAnnotatedWith(AllowedTo.class) || any.isAnnotatedWith(PermitAll.class));
    }
}
