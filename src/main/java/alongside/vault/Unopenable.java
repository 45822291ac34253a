package alongside.vault;

/** A sealed text that this key does not open here. */
public class Unopenable extends RuntimeException {

    Unopenable(String place, Throwable cause) {
        super("Could not open what is sealed at " + place, cause);
    }
}
