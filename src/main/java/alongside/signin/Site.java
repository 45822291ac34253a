package alongside.signin;

import alongside.settings.Address;
import alongside.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * This house as a browser and a passkey know it. A passkey belongs to a host for good: it works nowhere else.
 *
 * @param name what people call it
 * @param host the name passkeys are bound to
 * @param origin scheme, host and port, as browsers write them
 */
public record Site(String name, String host, String origin) {

    /** Finds out: the address the operator said, else the one this request came to. */
    @Component
    public static class Finder {

        private final Address address;
        private final Settings settings;

        Finder(Address address, Settings settings) {
            this.address = address;
            this.settings = settings;
        }

        public Site of(HttpServletRequest request) {
            var name = settings.get(Settings.ORGANISATION, "Alongside");
            return address.isSaid() ? at(name, URI.create(address.of("/")))
                    : at(name, request.getScheme(), request.getServerName(), request.getServerPort());
        }
    }

    static Site at(String name, URI address) {
        return at(name, address.getScheme(), address.getHost(), address.getPort());
    }

    private static Site at(String name, String scheme, String host, int port) {
        var small = host.toLowerCase(Locale.ROOT);
        boolean usual = port < 0 || port == (scheme.equalsIgnoreCase("https") ? 443 : 80);
        return new Site(name, small, scheme.toLowerCase(Locale.ROOT) + "://" + small + (usual ? "" : ":" + port));
    }
}
