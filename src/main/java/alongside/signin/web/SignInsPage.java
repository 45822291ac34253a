package alongside.signin.web;

import alongside.design.Page;
import alongside.signin.Passkey;
import alongside.signin.SignIn;
import java.util.List;

/**
 * The browsers in which a person is signed in.
 *
 * @param here the id of this browser's sign-in
 * @param authenticator whether they have set one up
 * @param mayRemove whether a passkey may be removed, because it is not the only second step of one of the staff
 */
public record SignInsPage(List<SignIn> signIns, String here, boolean authenticator, List<Passkey> passkeys, boolean mayRemove) implements Page {}
