package alongside.tale;

/** How people get about in the second half of the tale: always from a page they are on, or from a letter. */
abstract class Steps {

    static final String LETTERS_FIRST = "Which letters shall we change first?";
    static final String ROW = "People open a letter without fear";

    final SoFar soFar;
    final House house;

    Steps(SoFar soFar) {
        this.soFar = soFar;
        this.house = soFar.house();
    }

    Someone who(String name) {
        return house.somebody(house.atBrowsers().stream().filter(it -> it.split(" ")[0].equals(name)).findFirst().orElseThrow());
    }

    /** By the way back that stands above many pages, as people go, or else by the list of their projects. */
    Someone inTheProject(Someone who) {
        return (who.findsTheLink(soFar.project()) ? who : who.follows("Projects")).follows(soFar.project());
    }

    Someone ontoTheGroup(Someone who) {
        return inTheProject(who).follows("Who takes part, and how we work together");
    }

    Someone looksAtTheirWords(String name) {
        return who(name).follows("My page").follows(start(soFar.said().get(name)));
    }

    Someone looksAtWordsOf(Someone who, String name) {
        return inTheProject(who).follows("things people said").follows(start(soFar.said().get(name)));
    }

    static String start(String words) {
        return words.length() > 60 ? words.substring(0, 60) : words;
    }

    Someone opens(String name, String question) {
        return who(name).follows("My page").sees("What you are asked now").follows(question);
    }

    Someone comesInByMail(String full, String email) {
        var someone = house.somebody(full);
        someone.beginsAtTheFrontPage().follows("Come in").writes("Your e-mail address", email).presses("Send me a link");
        return someone.opensTheLinkInTheirLetter(house.post().linkIn(email, "Your link to come in", "/in/")).sees("Are you " + full + "?").presses("Yes, that is me");
    }

    /** @return what stands on the paper that came to his door */
    String colinReads(String about) {
        return house.posts(who("Hattie"), "Colin Frayne", about);
    }
}
