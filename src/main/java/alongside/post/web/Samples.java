package alongside.post.web;

import alongside.post.Written;
import alongside.words.Words;
import com.ibm.icu.text.MessagePattern;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every letter as it would leave, with [names] where names, days and the like will stand. */
@Component
class Samples {

    private static final List<Locale> LANGUAGES = List.of(Words.ENGLISH, Words.ENGLISH_EASY, Words.WELSH);
    private static final int SOME = 3;

    private final Words words;
    private final Papers papers;
    private final InstantSource clock;

    Samples(Words words, Papers papers, InstantSource clock) {
        this.words = words;
        this.papers = papers;
        this.clock = clock;
    }

    List<EveryLetterPage.Kind> all() {
        return words.texts("").keySet().stream()
                .filter(it -> it.endsWith(".subject")).map(it -> it.substring(0, it.length() - ".subject".length()))
                .filter(it -> words.has(it + ".text")).sorted().map(this::kind).toList();
    }

    private EveryLetterPage.Kind kind(String kind) {
        return new EveryLetterPage.Kind(kind, say(Words.ENGLISH, kind + ".subject"), LANGUAGES.stream().map(it -> paper(it, kind)).toList());
    }

    private Paper paper(Locale locale, String kind) {
        boolean leads = words.has(kind + ".button");
        var written = new Written("[name]", "", "", "[address]", say(locale, kind + ".subject"), say(locale, kind + ".text"),
                leads ? say(locale, kind + ".button") : "", leads ? "/" : "");
        return papers.of(written, locale, clock.instant());
    }

    private String say(Locale locale, String key) {
        var pattern = words.texts("").getOrDefault(key, "");
        var values = new ArrayList<Object>();
        for (var language : Stream.of(pattern, words.texts("_cy").getOrDefault(key, ""), words.texts("_en_GB_easyread").getOrDefault(key, "")).toList()) places(language, values);
        return words.say(locale, key, values.toArray());
    }

    private static void places(String text, List<Object> values) {
        var pattern = new MessagePattern(text);
        for (int i = 0; i + 1 < pattern.countParts(); i++) {
            if (pattern.getPartType(i) != MessagePattern.Part.Type.ARG_START || pattern.getPartType(i + 1) != MessagePattern.Part.Type.ARG_NAME) continue;
            var name = pattern.getSubstring(pattern.getPart(i + 1));
            boolean number = pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL || pattern.getPart(i).getArgType() == MessagePattern.ArgType.SIMPLE;
            values.add(name);
            values.add(number ? (Object) SOME : "[" + name + "]");
        }
    }
}
