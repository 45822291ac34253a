package alongside.decisions;

import java.util.LinkedHashMap;

/**
 * How a vote is counted, as it was set up; zero or blank where its way does not ask for it. It is frozen with the opening.
 *
 * @param quorum how many people have to answer
 * @param needed the share of votes that carries it
 * @param mostAgainst how many may be against it and it is still agreed
 * @param dots how many dots each person has
 * @param lowest the lowest number of the scale; @param highest the highest
 * @param leastMean the mean that has to be reached, as a decimal, or blank
 * @param nobodyBelow the number nobody may be below
 * @param money how many pence there are to spend
 * @param lot the seed of the lot that settles a tie, or blank where a tie is shown as a tie
 */
public record Terms(int quorum, Needed needed, int mostAgainst, int dots, int lowest, int highest, String leastMean, int nobodyBelow, long money, String lot) {

    public enum Needed { MORE_THAN_HALF, TWO_THIRDS, THREE_QUARTERS }

    public static final Terms USUAL = new Terms(0, Needed.MORE_THAN_HALF, 0, 0, 0, 0, "", 0, 0, "");

    public static Terms share(int quorum, Needed needed) {
        return new Terms(quorum, needed, 0, 0, 0, 0, "", 0, 0, "");
    }

    public static Terms against(int most) {
        return new Terms(0, Needed.MORE_THAN_HALF, most, 0, 0, 0, "", 0, 0, "");
    }

    public static Terms dots(int each) {
        return new Terms(0, Needed.MORE_THAN_HALF, 0, each, 0, 0, "", 0, 0, "");
    }

    public static Terms scale(int lowest, int highest, String leastMean, int nobodyBelow) {
        return new Terms(0, Needed.MORE_THAN_HALF, 0, 0, lowest, highest, leastMean, nobodyBelow, 0, "");
    }

    public static Terms money(long pence) {
        return new Terms(0, Needed.MORE_THAN_HALF, 0, 0, 0, 0, "", 0, pence, "");
    }

    public Terms drawing(String seed) {
        return new Terms(quorum, needed, mostAgainst, dots, lowest, highest, leastMean, nobodyBelow, money, seed);
    }

    String text() {
        return "quorum=" + quorum + " needed=" + needed + " against=" + mostAgainst + " dots=" + dots + " lowest=" + lowest + " highest=" + highest
                + " mean=" + leastMean + " below=" + nobodyBelow + " money=" + money + " lot=" + lot;
    }

    static Terms read(String text) {
        if (text.isBlank()) return USUAL;
        var said = new LinkedHashMap<String, String>();
        for (var word : text.split(" ")) said.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        return new Terms(number(said, "quorum"), Needed.valueOf(said.getOrDefault("needed", "MORE_THAN_HALF")), number(said, "against"), number(said, "dots"),
                number(said, "lowest"), number(said, "highest"), said.getOrDefault("mean", ""), number(said, "below"),
                Long.parseLong(said.getOrDefault("money", "0")), said.getOrDefault("lot", ""));
    }

    private static int number(LinkedHashMap<String, String> said, String name) {
        return Integer.parseInt(said.getOrDefault(name, "0"));
    }
}
