package alongside.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The short way of saying a text says exactly what ICU would. */
class TextTest {

    private static final List<Object[]> VALUES = List.of(
            new Object[] {"name", "Tomos O'Neill {sic}", "n", 3},
            new Object[] {"name", "", "n", 0},
            new Object[] {"name", "x", "n", 999},
            new Object[] {"name", "x", "n", 1000},
            new Object[] {"name", "x", "n", 12_034_056L},
            new Object[] {"name", "x", "n", -1234567L},
            new Object[] {"name", 12, "n", 1L},
            new Object[] {"n", 2.5});

    @Test
    void every_kind_of_text_says_what_icu_says() {
        for (var pattern : List.of("{name}", "It's {name}'s turn", "{n} of {n, number}", "{name}, {name} and {name}", "a '{'b'}' {name}",
                "it''s {name}", "{n, plural, one {# person} other {# people}}", "{name, select, x {this} other {that}} {n}",
                "{n, plural, =0 {Nobody, {name}} one {Only # of {n}} other {# of {name}, it's {n, number}}}.", "{n, plural, =3 {three '#'} few {#!} many {many} zero {none} other {}}",
                "{n, plural, offset:1 one {#} other {#}}", "{name, select, x {{n, plural, one {# x} other {# xs}}} other {{n}}}", "{n, plural, other {{name, select, x {# x} other {#}}}}",
                "{n, number, percent}", "{n, selectordinal, one {#st} other {#th}}"))
            for (var values : VALUES)
                for (var locale : List.of(Locale.UK, Locale.of("cy")))
                    assertThat(new Text(pattern, locale, false).say(values)).as(pattern).isEqualTo(icu(pattern, locale, values));
    }

    @Test
    void every_text_of_the_house_says_what_icu_says_for_each_number() {
        var words = new Words();
        for (var suffix : List.of("", "_en_GB_easyread", "_cy")) words.texts(suffix).keySet().forEach(key -> {
            for (var locale : Words.ALL) {
                var text = words.text(locale, key);
                var names = Pattern.compile("\\{\\s*([A-Za-z][A-Za-z0-9-]*)\\s*[,}]").matcher(text.toString()).results().map(it -> it.group(1)).distinct().toList();
                for (int n : new int[] {0, 1, 2, 3, 6, 7, 21, 1000}) {
                    var values = names.stream().flatMap(it -> Stream.<Object>of(it, n)).toArray();
                    if (!names.isEmpty()) assertThat(text.say(values)).as(key).isEqualTo(text.throughIcu(values));
                }
            }
        });
    }

    @Test
    void a_text_without_places_is_itself() {
        assertThat(new Text("I'm worried, and that's that", Locale.UK, false).say()).isEqualTo("I'm worried, and that's that");
    }

    @Test
    void a_text_is_said_rightly_to_many_at_once() {
        var people = new Text("{n, plural, one {# person} other {# people}}", Locale.UK, false);
        IntStream.range(0, 20_000).parallel().forEach(n ->
                assertThat(people.say("n", n % 7)).isEqualTo(n % 7 == 1 ? "1 person" : n % 7 + " people"));
    }

    private static String icu(String pattern, Locale locale, Object[] values) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i + 1 < values.length; i += 2) named.put((String) values[i], values[i + 1]);
        return new MessageFormat(pattern, locale).format(named);
    }
}
