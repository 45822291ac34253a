package alongside.payments;

/** Money to give back. @param pence what was spent, or 0 for MILEAGE; @param tenthMiles tenths of a mile for MILEAGE */
public record NewExpense(Claim.Expense kind, String note, long pence, long tenthMiles) {}
