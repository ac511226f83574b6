import Testing

@testable import UnicodeText

@Suite struct FoldingPropertyTests {
  @Test func foldingWhatIsFoldedChangesNothing() {
    for text in RandomText.texts {
      let folded = Folding.fold(text)
      #expect(FoldingTests.fold(folded) == folded)
    }
  }

  @Test func spacesAreSingleAndInside() {
    for text in RandomText.texts {
      let folded = FoldingTests.fold(text)
      #expect(folded.utf8.first != 0x20 && folded.utf8.last != 0x20 && !folded.contains("  "))
      #expect(folded.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test func anyBytesFoldAsTheStringThatTheyDecodeTo() {
    for bytes in RandomText.byteStrings {
      #expect(FoldingTests.fold(bytes) == Folding.fold(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test func offsetsStartClustersAndNeverDecrease() {
    for text in RandomText.texts {
      let (bytes, offsets) = Folding.foldWithOffsets(text)
      #expect(bytes == Folding.fold(text))
      #expect(offsets.count == bytes.count + 1 && offsets.last == text.utf8.count)
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy(<=))
      let starts = Set(text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) })
      #expect(offsets.dropLast().allSatisfy(starts.contains))
    }
  }

  @Test func everyScalarFoldsToWhatStays() {
    let broken = EveryScalar.breaking { scalar in
      let folded = Folding.fold(String(scalar))
      return FoldingTests.fold(folded) == folded
    }
    #expect(broken.isEmpty)
  }

  @Test func everyScalarFoldsAsItsLowerCase() {
    let broken = EveryScalar.breaking { scalar in
      if !scalar.properties.changesWhenLowercased || EveryScalar.isNew(scalar) { return true }
      return Folding.fold(String(scalar)) == Folding.fold(scalar.properties.lowercaseMapping)
    }
    #expect(broken.isEmpty)
  }
}
