package cymru.addo.web.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use an endpoint: PUPIL, TEACHER, ADMINISTRATOR, COORDINATOR, PREVIEW. Our own word and not Jakarta's {@code @RolesAllowed}, for
 * that one the server answers itself, from log-ins of its own that nobody here has.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {
    String[] value();
}
