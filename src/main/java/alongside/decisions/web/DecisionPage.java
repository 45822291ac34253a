package alongside.decisions.web;

import alongside.decisions.Aftermath;
import alongside.decisions.Decision;
import alongside.decisions.FedVote;
import alongside.decisions.Given;
import alongside.decisions.Round;
import alongside.decisions.SecretVotes;
import alongside.decisions.StoryLine;
import alongside.decisions.rules.ByGroup;
import alongside.decisions.rules.Count;
import alongside.design.Form;
import alongside.design.Page;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param partTitle the part it belongs to, or blank
 * @param story of the count; empty while an approval is open
 * @param lines what people answered in this round; empty while an approval is open
 * @param waiting who has not answered
 * @param kept for whom it is kept open longer
 * @param mine what the reader answered in this round, or null
 * @param myNumber the number of that answer in the log, or -1
 * @param myObjection the reader's own standing objection, or null
 * @param earlier the rounds before this one
 * @param asked who can vote, by name
 * @param instead the vote that was put instead of this void one, or null
 * @param voidBy who made it void, or blank
 * @param groups of a closed vote with ticks: who ticked what, by group; empty where it cannot be shown
 * @param beside what fed into it, and what the rooms above show
 * @param talk what is said before the answers of a consent round, and about its objections; null where there is nothing
 * @param secret what there is to say of a secret vote; null for an open one
 */
public record DecisionPage(
        Decision decision, String projectTitle, String partTitle, Count count, List<StoryLine> story, List<Line> lines, List<Someone> waiting,
        List<Kept> kept, @Nullable Given mine, long myNumber, @Nullable Given myObjection, List<Earlier> earlier, List<ByGroup.Row> groups, @Nullable Secret secret, @Nullable Talk talk,
        Aftermath aftermath, List<Differing> differing, List<Differing> interests, List<String> asked, String voidBy, @Nullable Decision instead, Beside beside, Can can, Form form) implements Page {

    /**
     * @param hasVoted whether the reader has voted
     * @param voted how many have; while it is open in steps of three
     * @param few whether there are so few people that others may guess
     * @param table every vote with its three words, where the sheet shows them; otherwise empty
     * @param voters the names of those who voted, once it has closed
     */
    public record Secret(boolean hasVoted, int voted, boolean few, List<SecretVotes.Counted> table, List<String> phrases, List<String> voters) {}

    public record Beside(List<FedVote> fed, List<Content> panels) {}

    public record Someone(String person, String name) {}

    public record Kept(String name, LocalDate until, String because) {}

    public record Earlier(Round round, List<StoryLine> story, List<Line> lines) {}

    public record Differing(String name, String words) {}

    /** What the reader can do here. */
    public record Can(boolean answer, boolean tend, boolean close, boolean writeDown, boolean sayChanged, boolean seeDifferently, boolean hear, boolean wasAsked, boolean makeVoid) {}
}
