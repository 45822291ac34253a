package alongside.payments;

/**
 * How to pay a person or a charity.
 *
 * @param name as on the account or the cheque
 * @param sortCode six figures, @param account eight figures; blank for a cheque
 * @param address where a cheque is posted; blank for a bank
 */
public record NewPayee(PayOffer.Route.Kind route, String name, String sortCode, String account, String address) {}
