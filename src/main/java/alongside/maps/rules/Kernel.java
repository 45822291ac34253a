package alongside.maps.rules;

/** The one loop nearly all time is spent in. Two ways to do it, which give the same whole numbers. */
public interface Kernel {

    /** Eight directions are looked at in one go. */
    int LANES = 8;
    /** A person's sum is rounded by this many bits before it is added to what others gave. */
    int ROUNDED = 10;
    /** No table makes a person's sum larger than 2 to this. */
    int BITS = 30;
    /** After so many people a sum of 32 bits could overflow, and is carried over into 64. */
    int PEOPLE_A_BLOCK = (1 << 31 - (BITS - ROUNDED)) - 1;

    /**
     * For every person: adds up the table's rows of their cells, and adds that sum, rounded, to each of these cells.
     *
     * @param table a row of eight for each cell there can be
     * @param sums of the same shape; is added to
     */
    void pass(char[] cells, int[] starts, int fromPerson, int toPerson, int[] table, long[] sums);

    static int rounded(int sum) {
        return sum + (1 << ROUNDED - 1) >> ROUNDED;
    }
}
