/* Peer.java - CoreNLP's names, for tests/bench/peers.
**
** usage: java -cp JARS Peer.java OUT TEXTS...
**
** TEXTS are files of documents, a JSON string a line.  Writes to OUT a line
** "mention FILE DOCUMENT START LENGTH TYPE" for each (characters from 1), and
** "time FILE SECONDS" of processor time for each file, separated by tabs.
** Before the clock the models are loaded and 200,000 characters are read, so
** that the machine has compiled what it runs.
*/
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonString;

public class Peer {
    static double clock() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    static String text(String line) {
        return ((JsonString) Json.createReader(new StringReader("[" + line + "]")).readArray().get(0)).getString();
    }

    static void mentions(StanfordCoreNLP nlp, String file, int n, String text, PrintStream out) {
        var document = new CoreDocument(text);
        nlp.annotate(document);
        for (CoreEntityMention mention : document.entityMentions()) {
            int start = mention.charOffsets().first, end = mention.charOffsets().second;
            if (out == null || mention.tokens().get(0).ner().equals("O")) /* a pronoun */
                continue;
            out.println("mention\t" + file + "\t" + n + "\t" + (text.codePointCount(0, start) + 1) + "\t" +
                        text.codePointCount(start, end) + "\t" + mention.entityType());
        }
    }

    public static void main(String[] args) throws Exception {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always"); /* else names run over lines' ends */
        properties.setProperty("threads", "1");
        var nlp = new StanfordCoreNLP(properties);
        var out = new PrintStream(args[0], "UTF-8");
        for (int a = 1, chars = 0; a < args.length; a++) {
            List<String> warm = Files.readAllLines(Path.of(args[a]));
            for (int i = 0; i < warm.size() && chars < 200000; chars += warm.get(i++).length())
                mentions(nlp, null, 0, text(warm.get(i)), null);
        }
        for (int a = 1; a < args.length; a++) {
            List<String> lines = Files.readAllLines(Path.of(args[a]));
            double start = clock();
            for (int i = 0; i < lines.size(); i++)
                mentions(nlp, args[a], i, text(lines.get(i)), out);
            out.println("time\t" + args[a] + "\t" + (clock() - start));
        }
        out.close();
    }
}
