package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws that no page of ours breaks any more are seen to find what they are about. */
class PageLawsTest {

    @Test
    void a_line_that_is_typed_is_found_and_what_people_wrote_is_let_be() {
        assertThat(broken("<p>Name ____</p>")).isTrue();
        assertThat(broken("<p>Name <span class=\"blank\"><span class=\"govuk-visually-hidden\">A line to write on</span></span></p>")).isFalse();
        assertThat(broken("<blockquote><p>I wrote ____</p></blockquote>")).isFalse();
    }

    @Test
    void the_same_sentence_twice_about_what_to_mend_is_found() {
        assertThat(broken("<div id=\"problems\"><ul><li>Please fill this in</li><li>Please fill this in</li></ul></div>")).isTrue();
        assertThat(broken("<div id=\"problems\"><ul><li>Please fill this in: Day</li><li>Please fill this in: Place</li></ul></div>")).isFalse();
    }

    @Test
    void two_people_of_one_name_are_called_the_same_and_that_is_let_be() {
        var two = "<div id=\"problems\"><ul><li><a href=\"#a\">Please choose: %1$s</a></li><li><a href=\"#b\">Please choose: %1$s</a></li></ul></div><label for=\"a\">%1$s</label><label for=\"b\">%2$s</label>";
        assertThat(broken(two.formatted("Colin", "Colin"))).isFalse();
        assertThat(broken(two.formatted("Colin", "Anna"))).isTrue();
    }

    /** Each law by what breaks it, and by nothing else of this page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a page has one h1                    | <h1>Second</h1>
            headings go down one step at a time  | <h3>Too deep</h3>
            a control has a visible label        | <input type="text" name="a" id="a">
            a control has a visible label        | <label for="a"> </label><input type="text" name="a" id="a">
            aria-describedby points at something | <label for="a">A</label><input type="text" name="a" id="a" aria-describedby="nowhere">
            radios stand in a fieldset           | <label for="a">A</label><input type="radio" name="a" id="a">
            a button says what it does           | <form action="/x" method="get"><button> </button></form>
            an id stands once                    | <p id="main">Once more</p>
            a form works without scripts         | <form method="get"><button>Go</button></form>
            a posting form carries its token     | <form action="/x" method="post"><button>Go</button></form>
            a form has a button                  | <form action="/x" method="get"></form>
            two forms are not called the same    | <form action="/x" aria-label="A"><button>Go</button></form><form action="/y" aria-label="A"><button>Go</button></form>
            an enhancement stands on a plain form | <p hx-post="/x">Send</p>
            an enhancement stands on a plain link | <p hx-get="/x">More</p>
            Enter in a field presses the first   | <form action="/x"><label for="a">A</label><input id="a" name="a"><button name="b" value="1">Add</button><button>Save</button></form>
            no style stands in the page          | <p style="color: red">Red</p>
            no script stands in an attribute     | <p onclick="x()">Press</p>
            a script carries the nonce           | <script>x()</script>
            a link goes somewhere                | <a>Nowhere</a>
            a link has words                     | <a href="/x"></a>
            a link says where it goes            | <a href="/x">Read more</a>
            a picture has alt words              | <img src="/x.png">
            a drawing is hidden from readers     | <svg></svg>
            a table has a caption                | <table><tr><td>1</td></tr></table>
            a table head has a scope             | <table><caption>T</caption><tr><th>A</th></tr></table>
            nothing stands empty                 | <p> </p>
            nothing stands empty                 | </main><main><p> </p>
            a line to write on is drawn          | <p>Name ____</p>
            """)
    void each_law_is_seen_to_be_broken(String law, String by) {
        assertThat(PageLaws.brokenBy(page("en-GB", by))).singleElement().asString().startsWith(law);
        assertThat(PageLaws.brokenBy(page("en-GB", "<p>Nothing</p>"))).isEmpty();
    }

    @Test
    void a_page_without_its_frame_is_found() {
        assertThat(PageLaws.brokenBy(page("de", "<p>Nichts</p>"))).containsExactly("html lang is en-GB or cy");
        assertThat(PageLaws.brokenBy("<html lang=\"cy\"><head><title>A</title></head><body><header></header><h1>B</h1></body></html>")).containsExactlyInAnyOrder(
                "the title starts with the h1: 'A' and 'B'", "the first link skips to the main part", "there is a main part", "help stands on every page", "'I'm worried about someone' stands on every page");
        assertThat(PageLaws.brokenBy("<title>Turned</title><main><h1>Turned</h1></main>")).isEmpty();
    }

    private static String page(String language, String inMain) {
        return "<html lang=\"" + language + "\"><head><title>Title: Place</title></head><body><a href=\"#main\">Skip</a><main id=\"main\"><h1>Place</h1>" + inMain + "</main></body></html>";
    }

    private static boolean broken(String inMain) {
        return PageLaws.brokenBy(page("en-GB", inMain)).stream().anyMatch(it -> it.startsWith("a line to write on") || it.startsWith("what to mend says"));
    }
}
