package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Look;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The languages that words can be in; each stands with its own name, so that whoever reads it finds it. */
public final class Languages {

    /** As BCP 47 has it. */
    public static final String UNKNOWN = "und";

    /** English and Welsh, and what is spoken most in England and Wales beside them (Census 2021), and those of people who came since. */
    private static final List<String> ALL = List.of("en", "cy", "ar", "bg", "bn", "ckb", "de", "el", "es", "fa", "fr", "ga", "gd", "gu", "hi", "hu", "it", "ku", "lt", "lv", "ml",
            "ne", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "so", "sq", "sw", "ta", "te", "ti", "tl", "tr", "uk", "ur", "vi", "yi", "yue", "zh");

    private Languages() {}

    public static boolean known(String tag) {
        return ALL.contains(tag);
    }

    public static String name(Look look, String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(look.locale());
    }

    /** In the order of the reader's own language, but what most are asked for first. */
    public static List<Choice> choices(Look look, boolean orUnknown) {
        var choices = new ArrayList<Choice>();
        if (orUnknown) choices.add(Choice.of(UNKNOWN, look.say("voices.translation.unknown")));
        var order = Collator.getInstance(look.locale());
        var rest = ALL.stream().skip(2).sorted((a, b) -> order.compare(name(look, a), name(look, b))).toList();
        for (var part : List.of(ALL.subList(0, 2), rest))
            for (var tag : part) {
                var own = Locale.forLanguageTag(tag);
                var name = name(look, tag);
                var itself = own.getDisplayLanguage(own);
                choices.add(Choice.of(tag, name.equals(itself) ? name : name + " – " + itself));
            }
        return choices;
    }
}
