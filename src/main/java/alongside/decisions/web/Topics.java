package alongside.decisions.web;

import alongside.decisions.Asking.Topic;
import alongside.decisions.Decision;
import alongside.design.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What questions are about, in words and with a symbol. */
public final class Topics {

    private Topics() {}

    /** Those that were asked about, each once; the usual ones first. */
    static List<String> of(List<Decision> decisions) {
        var all = decisions.stream().map(it -> it.asking().about()).filter(it -> !it.isBlank()).distinct().toList();
        var usual = Arrays.stream(Topic.values()).map(Topic::name).filter(all::contains);
        return java.util.stream.Stream.concat(usual, own(all).stream().sorted()).toList();
    }

    static List<String> own(List<String> topics) {
        return topics.stream().filter(it -> usual(it).isEmpty()).toList();
    }

    public static String called(Look look, String about) {
        return usual(about).map(it -> look.say("decisions.about." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'))).orElse(about);
    }

    /** The name of its picture. */
    public static String symbol(String about) {
        return usual(about).map(it -> switch (it) {
            case CARE_EXPERIENCE -> "care";
            case ACTIVITIES -> "together";
            case STAFF_PRACTICE -> "group";
            case SERVICE_DESIGN -> "idea";
        }).orElse("talk");
    }

    private static Optional<Topic> usual(String about) {
        return Arrays.stream(Topic.values()).filter(it -> it.name().equals(about)).findFirst();
    }
}
