package alongside.signin;

/** A room above whose forms must not be kept when a sign-in has ended: what stands in them is nobody's to know. */
public interface NeverKept {

    boolean covers(String path);
}
