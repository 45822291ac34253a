package alongside.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is to be arranged, read out of people's own words, so that they are asked once. Words it does not know count as something else. */
final class NeedWords {

    private static final Map<Wanted, Pattern> KNOWN = new EnumMap<>(Map.ofEntries(
            known(Wanted.STEP_FREE, "step-?\\s?free|wheelchair|\\bramp|no (steps|stairs)|cadair olwyn|heb risiau|di-risiau"),
            known(Wanted.BSL, "\\bBSL\\b|sign language|iaith arwyddion"),
            known(Wanted.INTERPRETER, "(?<!BSL )(?<!language )interpreter|lip ?speaker|cyfieithydd|lladmerydd"),
            known(Wanted.HEARING_LOOP, "\\bloop\\b|dolen glyw"),
            known(Wanted.CAPTIONS, "caption|subtitle|speech[- ]to[- ]text|capsiyn|isdeitl"),
            known(Wanted.LARGE_PRINT, "(large|big|giant)\\s?-?(print|letters)|print bras|llythrennau mawr"),
            known(Wanted.EASY_READ, "easy[ -]?read|hawdd ei ddarllen"),
            known(Wanted.AUDIO, "\\baudio\\b|\\bspoken\\b|read (out|aloud)|\\bsain\\b|ar lafar"),
            known(Wanted.BRAILLE, "braille"),
            known(Wanted.QUIET, "\\bquiet|tawel"),
            known(Wanted.BREAKS, "\\bbreaks?\\b|\\brests?\\b|egwyl|seibiant"),
            known(Wanted.TRAVEL, "\\btaxi|transport|\\btravel|\\btacsi|cludiant"),
            known(Wanted.SUPPORTER, "supporter|comes? with me|beside me|personal assistant|\\bmy (PA|carer)\\b|cefnogwr|gyda fi")));

    /** Kinds that are about being there; how to get in touch is not arranged at a session. */
    private static final Set<NeedKind> ARRANGED = EnumSet.complementOf(EnumSet.of(NeedKind.CONTACT_METHOD));

    private NeedWords() {}

    static Set<Wanted> in(Map<NeedKind, String> words) {
        var wanted = EnumSet.noneOf(Wanted.class);
        words.forEach((kind, said) -> {
            if (ARRANGED.contains(kind)) wanted.addAll(in(said));
        });
        return wanted;
    }

    static Set<Wanted> in(String said) {
        var wanted = EnumSet.noneOf(Wanted.class);
        KNOWN.forEach((what, pattern) -> {
            if (pattern.matcher(said).find()) wanted.add(what);
        });
        return wanted.isEmpty() && !said.isBlank() ? EnumSet.of(Wanted.OTHER) : wanted;
    }

    private static Map.Entry<Wanted, Pattern> known(Wanted what, String pattern) {
        return Map.entry(what, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
