package alongside.voices;

/** What one person may do with one contribution. @param checkFor whether they may write down its author's answer */
public record Rights(boolean mine, boolean checkFor, boolean sort, boolean takeOut, boolean hide) {

    public static final Rights NONE = new Rights(false, false, false, false, false);
}
