package alongside.log.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final Random DICE = new Random(9162);

    /** The example tree that the transparency world checks itself by: eight leaves, and its roots at each size. */
    @Test
    void the_roots_are_those_everybody_else_gets() {
        var says = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        var roots = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        var edge = Edge.EMPTY;
        assertThat(HexFormat.of().formatHex(edge.root())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < says.size(); i++) {
            edge = edge.plus(Hashes.sha256(new byte[] {0}, HexFormat.of().parseHex(says.get(i))));
            assertThat(HexFormat.of().formatHex(edge.root())).isEqualTo(roots.get(i));
        }
        assertThat(Edge.of(8, edge.text()).root()).isEqualTo(edge.root());
    }

    @Test
    void every_proof_holds_and_no_forged_one_does() {
        int right = 0;
        int caught = 0;
        for (int n = 1; n <= 70; n++) {
            var leaves = new ArrayList<byte[]>();
            for (int i = 0; i < n; i++) leaves.add(Hashes.sha256(("ballot " + i).getBytes(StandardCharsets.UTF_8)));
            var tree = new Tree(leaves);
            var root = tree.root();
            for (int i = 0; i < n; i++) {
                var path = tree.inclusion(i, n);
                assertThat(Tree.includes(leaves.get(i), i, n, path, root)).isTrue();
                right++;
                assertThat(Tree.includes(Hashes.sha256(("other " + i).getBytes(StandardCharsets.UTF_8)), i, n, path, root)).isFalse();
                assertThat(Tree.includes(leaves.get(i), n, n, path, root)).isFalse();
                if (!path.isEmpty()) assertThat(Tree.includes(leaves.get(i), i, n, spoilt(path), root)).isFalse();
                caught += 3;
            }
            for (int old = 0; old <= n; old++) {
                var proof = tree.consistency(old);
                assertThat(Tree.grew(old, tree.rootAt(old), n, root, proof)).as(old + " of " + n).isTrue();
                right++;
                if (old == 0 || old == n) continue;
                var forged = new ArrayList<>(leaves);
                forged.set(DICE.nextInt(old), Hashes.sha256("changed after the fact".getBytes(StandardCharsets.UTF_8)));
                var other = new Tree(forged);
                assertThat(Tree.grew(old, tree.rootAt(old), n, other.root(), other.consistency(old))).isFalse();
                assertThat(Tree.grew(old, tree.rootAt(old), n, root, spoilt(proof))).isFalse();
                caught += 2;
            }
        }
        assertThat(right).isEqualTo(70 * 71 / 2 + 70 * 71 / 2 + 70);
        assertThat(caught).isGreaterThan(10_000);
    }

    @Test
    void a_checkpoint_is_signed_and_only_as_it_is() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var checkpoint = new Checkpoint("alongside.log/abc", 12, Hashes.sha256());
        var note = Note.sign(checkpoint.body(), checkpoint.origin(), pair.getPrivate(), pair.getPublic());
        var verifier = Note.verifier(checkpoint.origin(), pair.getPublic());
        assertThat(note).startsWith("alongside.log/abc\n12\n" + Base64.getEncoder().encodeToString(Hashes.sha256()) + "\n\n— alongside.log/abc ");
        assertThat(Note.isSignedBy(note, verifier)).isTrue();
        assertThat(Checkpoint.read(Note.text(note))).contains(checkpoint);
        int last = note.length() - 3;
        var sameBytes = note.substring(0, last) + (char) (note.charAt(last) + 1) + note.substring(last + 1);
        assertThat(Note.isSignedBy(sameBytes, verifier)).as("another last letter, which stands for the same bytes").isFalse();
        for (int i = 0; i < note.length() - 1; i++) {
            var bent = note.substring(0, i) + (note.charAt(i) == 'A' ? 'B' : 'A') + note.substring(i + 1);
            assertThat(Note.isSignedBy(bent, verifier)).as("with another letter at " + i).isFalse();
        }
        assertThat(Note.isSignedBy(note, Note.verifier(checkpoint.origin(), KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic()))).isFalse();
        assertThat(Note.isSignedBy("", verifier)).isFalse();
        assertThat(Note.isSignedBy(note, "nothing")).isFalse();
    }

    @Test
    void a_checkpoint_on_paper_forgives_how_it_is_typed_and_shows_a_slip() {
        var checkpoint = new Checkpoint("alongside.log/abc", 412, Hashes.sha256(new byte[] {7}));
        var paper = checkpoint.onPaper();
        assertThat(paper.split(" ")).hasSize(18);
        var read = Checkpoint.Typed.read("  " + paper.toUpperCase().replace(' ', '-') + " ").orElseThrow();
        assertThat(read.size()).isEqualTo(412);
        assertThat(read.root()).isEqualTo(checkpoint.root());
        assertThat(Checkpoint.Typed.read(paper.replace('0', 'O'))).isPresent();
        int slips = 0;
        for (int i = 4; i < paper.length(); i++) {
            if (paper.charAt(i) == ' ') continue;
            if (Checkpoint.Typed.read(paper.substring(0, i) + (paper.charAt(i) == '7' ? '3' : '7') + paper.substring(i + 1)).isEmpty()) slips++;
        }
        assertThat(slips).isEqualTo(68);
        assertThat(Checkpoint.Typed.read("41" + paper.substring(2))).isPresent();
        assertThat(Checkpoint.Typed.read("413" + paper.substring(3))).isEmpty();
        assertThat(Checkpoint.Typed.read("")).isEmpty();
    }

    @Test
    void json_has_one_form() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", List.of(1, 2L, true));
        map.put("a", "Siân said \"yes\"\n\u0001\u007f\\ 😀");
        map.put("c", null);
        assertThat(Canonical.json(map)).isEqualTo("{\"a\":\"Siân said \\\"yes\\\"\\n\\u0001\u007f\\\\ 😀\",\"b\":[1,2,true],\"c\":null}");
    }

    private static List<byte[]> spoilt(List<byte[]> path) {
        if (path.isEmpty()) return List.of(new byte[32]);
        var other = new ArrayList<>(path);
        int at = DICE.nextInt(other.size());
        var hash = other.get(at).clone();
        hash[DICE.nextInt(32)] ^= 1;
        other.set(at, hash);
        return other;
    }
}
