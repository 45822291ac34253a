package alongside.payments.rules;

/** Money is whole pence; rates are tenths of a penny; each line is rounded half-up by itself. */
public final class Amounts {

    private Amounts() {}

    /** @param tenthsAnHour tenths of a penny for an hour @return pence */
    public static long fee(long minutes, long tenthsAnHour) {
        return halfUp(minutes * tenthsAnHour, 60 * 10);
    }

    /** @param tenthMiles tenths of a mile @param tenthsAMile tenths of a penny for a mile @return pence */
    public static long mileage(long tenthMiles, long tenthsAMile) {
        return halfUp(tenthMiles * tenthsAMile, 10 * 10);
    }

    private static long halfUp(long amount, long by) {
        return (amount + by / 2) / by;
    }
}
