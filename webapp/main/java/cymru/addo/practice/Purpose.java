package cymru.addo.practice;

import java.util.Map;
import java.util.Optional;

/** What somebody opens the tool for: each is a message of LTI, with what belongs to it alone. */
sealed interface Purpose {
    String RESOURCE_LINK = "LtiResourceLinkRequest";
    String DEEP_LINKING = "LtiDeepLinkingRequest";
    String REVIEW = "LtiSubmissionReviewRequest";
    String CONTEXT = "LtiContextLaunchRequest";
    String EULA = "LtiEulaRequest";
    String DATA_PRIVACY = "LtiDataPrivacyLaunchRequest";

    String messageType();

    /** The activity that is opened, where one is. */
    default Optional<Activity> activity() {
        return Optional.empty();
    }

    /** Whom the message is about, where that is somebody else than who opens the tool. */
    default Optional<Person> about() {
        return Optional.empty();
    }

    /** The address that this purpose has of its own. */
    default Optional<String> target() {
        return Optional.empty();
    }

    /** The custom parameters that this purpose has of its own. */
    default Map<String, String> custom() {
        return Map.of();
    }

    record OpenActivity(Activity opened) implements Purpose {
        @Override
        public String messageType() {
            return RESOURCE_LINK;
        }

        @Override
        public Optional<Activity> activity() {
            return Optional.of(opened);
        }

        @Override
        public Optional<String> target() {
            return opened.placement().url();
        }
    }

    /** A teacher chooses what to place in the class. */
    record ChooseContent(Offer offer) implements Purpose {
        @Override
        public String messageType() {
            return DEEP_LINKING;
        }
    }

    /** A teacher looks at what one pupil has done, from the gradebook. */
    record ReviewWork(LineItem item, Optional<Activity> activity, Person pupil) implements Purpose {
        @Override
        public String messageType() {
            return REVIEW;
        }

        /** The column may say where its reviews go. */
        @Override
        public Optional<String> target() {
            return item.review().flatMap(ReviewLink::url);
        }

        @Override
        public Map<String, String> custom() {
            return item.review().orElse(ReviewLink.NONE).custom();
        }

        @Override
        public Optional<Person> about() {
            return Optional.of(pupil);
        }
    }

    /** From the class's page, no activity in particular. */
    record OpenCourse() implements Purpose {
        @Override
        public String messageType() {
            return CONTEXT;
        }
    }

    record AskAgreement() implements Purpose {
        @Override
        public String messageType() {
            return EULA;
        }
    }

    /** An administrator asks what the tool keeps of somebody. Older libraries know the message by another name. */
    record LookAfterData(Person person, String messageType) implements Purpose {
        @Override
        public Optional<Person> about() {
            return Optional.of(person);
        }
    }
}
